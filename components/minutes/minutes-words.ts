import type { DateFieldWords } from '@/components/form/date-field'
import type { FormWords } from '@/components/form/form-words'
import type { Messages } from '@/lib/i18n/messages'

export type MinutesWords = Messages['minutes']
export type TakingWords = MinutesWords['taking']
export type WithErrors<T> = T & { errors: FormWords }
export type OutcomeWords = MinutesWords['outcome'] & {
  kinds: MinutesWords['decisionKinds']
  errors: FormWords
  date: DateFieldWords
}

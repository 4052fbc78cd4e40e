import type { FormWords } from '@/components/form/form-words'
import type { Locale } from '@/lib/i18n/locale'
import { type Messages, messagesOf } from '@/lib/i18n/messages'

export type RulesWords = Messages['projectHealth']['rules'] & {
  levels: Messages['projectHealth']['level']
  criteria: Messages['projectHealth']['criterion']
  errors: FormWords
}

export const rulesWordsOf = (locale: Locale): RulesWords => {
  const { projectHealth, errors } = messagesOf(locale)
  return { ...projectHealth.rules, levels: projectHealth.level, criteria: projectHealth.criterion, errors }
}

import type { DateFieldWords } from '@/components/form/date-field'
import type { FormWords } from '@/components/form/form-words'
import type { Locale } from '@/lib/i18n/locale'
import { type Messages, messagesOf } from '@/lib/i18n/messages'

export type RatesWords = Messages['rates'] & { errors: FormWords; date: DateFieldWords }

export const ratesWordsOf = (locale: Locale): RatesWords => {
  const { rates, errors, milestones } = messagesOf(locale)
  return { ...rates, errors, date: { fields: errors.fields, precision: milestones.form.precision } }
}

import type { ReasonWords } from '@/components/form/reason-form'
import type { Locale } from '@/lib/i18n/locale'
import { type Messages, messagesOf } from '@/lib/i18n/messages'

export type DeskWords = Messages['projectHealth']['declare'] & {
  levels: Messages['projectHealth']['level']
  errors: ReasonWords['errors']
}

/** Of the errors of fields, those alone that a reason can have: the page carries them. */
export const deskWordsOf = (locale: Locale): DeskWords => {
  const { projectHealth, errors } = messagesOf(locale)
  const { invalid, reason_required, too_long } = errors.fields
  return {
    ...projectHealth.declare,
    levels: projectHealth.level,
    errors: { ...errors, fields: { invalid, reason_required, too_long } },
  }
}

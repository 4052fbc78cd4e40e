import 'server-only'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { MeetingWords } from './words'

export const meetingWordsOf = (locale: Locale): MeetingWords => {
  const { meetings, errors, milestones } = messagesOf(locale)
  return { ...meetings, errors, date: { fields: errors.fields, precision: milestones.form.precision } }
}

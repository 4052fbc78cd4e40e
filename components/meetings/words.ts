import type { DateFieldWords } from '@/components/form/date-field'
import type { FormWords } from '@/components/form/form-words'
import type { Messages } from '@/lib/i18n/messages'

export type MeetingWords = Messages['meetings'] & { errors: FormWords; date: DateFieldWords }
export type MeetingKey = { meetingId: number; version: number }

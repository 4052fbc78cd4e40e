import type { Metadata } from 'next'
import { AttendanceSheet } from '@/components/meetings/attendance-sheet'
import { loadMeeting, type MeetingParams } from '@/components/meetings/meeting-load'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: MeetingParams }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).meetings.sheet.title } : {}
}

export default async function AttendanceSheetPage({ params }: Props) {
  const found = await loadMeeting(params)
  return <AttendanceSheet {...found} />
}

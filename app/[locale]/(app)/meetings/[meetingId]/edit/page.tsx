import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MeetingForm } from '@/components/meetings/meeting-form'
import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { loadMeeting, type MeetingParams } from '@/components/meetings/meeting-load'
import { meetingRecordOf } from '@/components/meetings/meeting-values'
import { meetingWordsOf } from '@/components/meetings/words-of'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { isOpen } from '@/lib/meetings/rules'

type Props = { params: MeetingParams }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).meetings.form.editTitle } : {}
}

export default async function EditMeetingPage({ params }: Props) {
  const { meeting, manages, locale } = await loadMeeting(params)
  if (!manages || !isOpen(meeting.state)) notFound()
  const words = meetingWordsOf(locale)
  return (
    <MeetingFrame
      locale={locale}
      committee={{ id: meeting.committeeId, name: meeting.committeeName }}
      title={words.form.editTitle}
    >
      <MeetingForm
        locale={locale}
        words={words}
        back={`/${locale}/meetings/${meeting.id}`}
        meeting={meetingRecordOf(meeting)}
      />
    </MeetingFrame>
  )
}

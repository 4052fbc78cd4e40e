import type { Metadata } from 'next'
import { MeetingForm } from '@/components/meetings/meeting-form'
import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { loadNewMeeting } from '@/components/meetings/meeting-load'
import { meetingWordsOf } from '@/components/meetings/words-of'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ committee?: string | string[] }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).meetings.form.newTitle } : {}
}

export default async function NewMeetingPage({ params, searchParams }: Props) {
  const { committee, locale } = await loadNewMeeting(params, searchParams)
  const words = meetingWordsOf(locale)
  return (
    <MeetingFrame locale={locale} committee={committee} title={words.form.newTitle} text={words.form.newText}>
      <MeetingForm
        locale={locale}
        words={words}
        back={`/${locale}/committees/${committee.id}`}
        committee={{ id: committee.id, nextNumber: committee.nextNumber }}
      />
    </MeetingFrame>
  )
}

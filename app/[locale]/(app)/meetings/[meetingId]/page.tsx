import type { Metadata } from 'next'
import { loadMeeting, type MeetingParams } from '@/components/meetings/meeting-load'
import { MeetingPage } from '@/components/meetings/meeting-page'
import { nameOf } from '@/components/meetings/name-of'
import { getAgendaChoices } from '@/lib/meetings/queries'

type Props = { params: MeetingParams }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { meeting, locale } = await loadMeeting(params)
  return { title: meeting.code ?? nameOf(meeting, locale).text }
}

export default async function Page({ params }: Props) {
  const found = await loadMeeting(params)
  const choices = found.manages ? await getAgendaChoices(found.viewer, found.meeting.committeeId) : null
  return <MeetingPage {...found} choices={choices} />
}

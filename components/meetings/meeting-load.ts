import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { mayInCommittee } from '@/lib/access/permissions'
import { requireViewer } from '@/lib/access/viewer'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { getMeetingPage, getNewMeeting } from '@/lib/meetings/queries'

export type MeetingParams = Promise<{ locale: string; meetingId: string }>
export type FoundMeeting = NonNullable<Awaited<ReturnType<typeof getMeetingPage>>>

const isId = (text: unknown): text is string => typeof text === 'string' && /^\d{1,9}$/.test(text)

const getOnce = cache(async (meetingId: string) =>
  isId(meetingId) ? getMeetingPage(await requireViewer(), Number(meetingId)) : null,
)

/** The meeting as the viewer may see it. To those who do not see its committee it does not exist. */
export const loadMeeting = async (params: MeetingParams) => {
  const { locale, meetingId } = await params
  const viewer = await requireViewer()
  const found = await getOnce(meetingId)
  if (!found || !isLocale(locale) || !mayInCommittee(viewer.role, found.relation, 'see')) notFound()
  return { ...found, viewer, locale, manages: mayInCommittee(viewer.role, found.relation, 'manage') }
}

/** To those who do not manage the committee, and once it is archived, nothing can be planned. */
export const loadNewMeeting = async (
  params: Promise<{ locale: string }>,
  search: Promise<{ committee?: string | string[] }>,
) => {
  const [{ locale }, { committee: asked }] = await Promise.all([params, search])
  const viewer = await requireViewer()
  if (!isLocale(locale) || !isId(asked)) notFound()
  const found = await getNewMeeting(viewer, Number(asked))
  if (!found || found.committee.archivedAt || !mayInCommittee(viewer.role, found.relation, 'manage'))
    notFound()
  return { committee: found.committee, locale: locale as Locale }
}

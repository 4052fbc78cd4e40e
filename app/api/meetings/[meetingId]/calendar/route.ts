import { currentViewer } from '@/lib/access/viewer'
import { toCalendar } from '@/lib/calendar/ics'
import { getCalendarMeeting } from '@/lib/calendar/queries'

type Context = { params: Promise<{ meetingId: string }> }

/** One meeting for a calendar program, to who sees it. */
export const GET = async (request: Request, { params }: Context) => {
  const { meetingId } = await params
  const viewer = await currentViewer()
  const id = /^\d{1,9}$/.test(meetingId) ? Number(meetingId) : 0
  const meeting = viewer && (await getCalendarMeeting(viewer, id))
  if (!meeting) return new Response(null, { status: 404 })
  const origin = process.env.NEXTAUTH_URL ?? new URL(request.url).origin
  return new Response(toCalendar([meeting], viewer.locale, origin), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${meeting.code ?? `meeting-${meeting.id}`}.ics"`,
      'cache-control': 'private, no-store',
    },
  })
}

import { currentViewer } from '@/lib/access/viewer'
import { toCalendar } from '@/lib/calendar/ics'
import { getCalendarMeeting } from '@/lib/calendar/queries'
import { isLocale } from '@/lib/i18n/locale'

type Context = { params: Promise<{ meetingId: string }> }

/** One meeting for a calendar program, to who sees it; `locale` is the language of the page it is asked from. */
export const GET = async (request: Request, { params }: Context) => {
  const { meetingId } = await params
  const viewer = await currentViewer()
  const id = /^\d{1,9}$/.test(meetingId) ? Number(meetingId) : 0
  const meeting = viewer && (await getCalendarMeeting(viewer, id))
  if (!meeting) return new Response(null, { status: 404 })
  const { searchParams, origin: ownOrigin } = new URL(request.url)
  const locale = searchParams.get('locale') ?? viewer.locale
  const origin = process.env.NEXTAUTH_URL ?? ownOrigin
  return new Response(toCalendar([meeting], isLocale(locale) ? locale : viewer.locale, origin), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${meeting.code ?? `meeting-${meeting.id}`}.ics"`,
      'cache-control': 'private, no-store',
    },
  })
}

import { toCalendar } from '@/lib/calendar/ics'
import { readFeed } from '@/lib/calendar/queries'
import { casablancaToday } from '@/lib/format/casablanca'
import { dayAfter } from '@/lib/partial-date/arithmetic'

type Context = { params: Promise<{ token: string }> }

/** A person's meetings at their secret address, as they may see them now. Unknown and revoked look alike. */
export const GET = async (request: Request, { params }: Context) => {
  const { token } = await params
  const feed = /^[\w-]{43}$/.test(token) && (await readFeed(token, dayAfter(casablancaToday(), -365)))
  if (!feed) return new Response(null, { status: 404 })
  const origin = process.env.NEXTAUTH_URL ?? new URL(request.url).origin
  return new Response(toCalendar(feed.meetings, feed.locale, origin), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}

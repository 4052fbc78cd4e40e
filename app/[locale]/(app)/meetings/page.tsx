import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPage } from '@/components/calendar/list-page'
import { MeetingsFrame } from '@/components/calendar/meetings-frame'
import { MonthPage } from '@/components/calendar/month-page'
import { requireViewer, type Viewer } from '@/lib/access/viewer'
import { monthOf, weeksOf } from '@/lib/calendar/month'
import { listMeetings, listMeetingsBetween } from '@/lib/calendar/queries'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<'month' | 'view' | 'page', string | string[] | undefined>>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).calendar.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer()
  const { month, view, page } = await searchParams
  const today = casablancaToday()
  if (view === 'list') return list(viewer, locale, today, pageOf(page))
  const shown = monthOf(typeof month === 'string' ? month : undefined, today)
  const days = weeksOf(shown).flat()
  const { meetings, feed } = await listMeetingsBetween(viewer, days[0] ?? today, days.at(-1) ?? today)
  return (
    <MeetingsFrame view="month" {...{ locale, feed }}>
      <MonthPage month={shown} {...{ today, meetings, locale }} />
    </MeetingsFrame>
  )
}

const list = async (viewer: Viewer, locale: Locale, today: string, page: number) => {
  const { coming, past, count, feed } = await listMeetings(viewer, today, page)
  return (
    <MeetingsFrame view="list" {...{ locale, feed }}>
      <ListPage total={count[0]?.total ?? 0} {...{ coming, past, page, locale }} />
    </MeetingsFrame>
  )
}

const pageOf = (page: string | string[] | undefined) =>
  typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1

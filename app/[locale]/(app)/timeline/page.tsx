import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TimelinePage } from '@/components/portfolio-timeline/timeline-page'
import { may } from '@/lib/access/permissions'
import { requireViewer } from '@/lib/access/viewer'
import type { SearchParameters } from '@/lib/address'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { timelineViewOf } from '@/lib/portfolio-timeline/filters'
import { getTimeline } from '@/lib/portfolio-timeline/queries'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParameters> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).portfolioTimeline.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [viewer, parameters] = await Promise.all([requireViewer(), searchParams])
  const today = casablancaToday()
  const maySeePast = may(viewer.role, 'seeEverything')
  const view = timelineViewOf(parameters, { today, maySeePast })
  const found = await getTimeline(viewer, view, locale)
  return <TimelinePage {...{ locale, view, found, today, maySeePast }} />
}

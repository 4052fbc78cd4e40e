import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Portfolio } from '@/components/portfolio/portfolio'
import { may } from '@/lib/access/permissions'
import { requireViewer } from '@/lib/access/viewer'
import type { SearchParameters } from '@/lib/address'
import { asAtIn } from '@/lib/dashboard/filters'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { viewOf } from '@/lib/portfolio/filters'
import { listPortfolio } from '@/lib/portfolio/queries'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParameters> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).portfolio.title } : {}
}

export default async function PortfolioPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [viewer, parameters] = await Promise.all([requireViewer(), searchParams])
  const today = casablancaToday()
  const asAt = asAtIn(parameters, { today, maySeePast: may(viewer.role, 'seeEverything') })
  const view = viewOf(parameters, asAt)
  const found = await listPortfolio(viewer, view, locale, today)
  return <Portfolio viewer={viewer} locale={locale} view={view} found={found} />
}

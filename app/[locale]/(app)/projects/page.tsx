import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Portfolio } from '@/components/portfolio/portfolio'
import { requireViewer } from '@/lib/access/viewer'
import type { SearchParameters } from '@/lib/address'
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
  const view = viewOf(parameters)
  const found = await listPortfolio(viewer, view, locale, casablancaToday())
  return <Portfolio viewer={viewer} locale={locale} view={view} found={found} />
}

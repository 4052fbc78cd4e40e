import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Register } from '@/components/decisions/register'
import { requireViewer } from '@/lib/access/viewer'
import type { SearchParameters } from '@/lib/address'
import { viewOf } from '@/lib/decisions/filters'
import { listDecisions } from '@/lib/decisions/queries'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParameters> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).decisions.title } : {}
}

export default async function DecisionsPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [viewer, parameters] = await Promise.all([requireViewer(), searchParams])
  const view = viewOf(parameters)
  const today = casablancaToday()
  const found = await listDecisions(viewer, view, locale, today)
  return <Register locale={locale} view={view} found={found} today={today} />
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DashboardPage } from '@/components/dashboard/dashboard-page'
import { may } from '@/lib/access/permissions'
import { requireViewer } from '@/lib/access/viewer'
import type { SearchParameters } from '@/lib/address'
import { viewOf } from '@/lib/dashboard/filters'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParameters> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).dashboard.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [viewer, parameters] = await Promise.all([requireViewer(), searchParams])
  const view = viewOf(parameters, {
    today: casablancaToday(),
    maySeePast: may(viewer.role, 'seeEverything'),
  })
  return <DashboardPage {...{ viewer, view, locale }} />
}

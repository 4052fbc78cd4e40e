import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportsPage } from '@/components/reports/reports-page'
import { requireViewer } from '@/lib/access/viewer'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { listReportQueues } from '@/lib/reports/queries'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).reports.title } : {}
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer()
  const queues = await listReportQueues(viewer)
  return <ReportsPage {...queues} role={viewer.role} locale={locale} />
}

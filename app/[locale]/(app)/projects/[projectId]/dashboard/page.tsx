import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DashboardPage } from '@/components/project-dashboard/dashboard-page'
import { requireViewer } from '@/lib/access/viewer'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { getProjectDashboard } from '@/lib/project-dashboard/queries'

type Props = { params: Promise<{ locale: string; projectId: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).projectDashboard.title } : {}
}

export default async function Page({ params }: Props) {
  const { locale, projectId } = await params
  if (!isLocale(locale) || !/^\d{1,9}$/.test(projectId)) notFound()
  const viewer = await requireViewer()
  const today = casablancaToday()
  const found = await getProjectDashboard(viewer, Number(projectId), today)
  if (!found) notFound()
  return <DashboardPage {...{ found, locale, today }} />
}

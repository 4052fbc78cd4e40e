import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HistoryPage } from '@/components/history/history-page'
import { requireViewer } from '@/lib/access/viewer'
import { getHistoryPage } from '@/lib/history/queries'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = {
  params: Promise<{ locale: string; projectId: string }>
  searchParams: Promise<{ before?: string | string[] }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).history.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const [{ locale, projectId }, { before }] = await Promise.all([params, searchParams])
  if (!isLocale(locale) || !/^\d{1,9}$/.test(projectId)) notFound()
  const cursor = typeof before === 'string' && /^\d{1,15}$/.test(before) ? Number(before) : null
  const viewer = await requireViewer()
  const found = await getHistoryPage(viewer, Number(projectId), cursor)
  if (!found) notFound()
  return (
    <HistoryPage
      found={found}
      isFirst={cursor === null}
      base={`/${locale}/projects/${projectId}`}
      locale={locale}
    />
  )
}

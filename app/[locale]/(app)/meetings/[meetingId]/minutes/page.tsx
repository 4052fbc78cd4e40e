import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MinutesPage } from '@/components/minutes/minutes-page'
import { requireViewer } from '@/lib/access/viewer'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { getMinutesPage } from '@/lib/minutes/queries'

type Props = {
  params: Promise<{ locale: string; meetingId: string }>
  searchParams: Promise<{ write?: string | string[] }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).minutes.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const [{ locale, meetingId }, { write }] = await Promise.all([params, searchParams])
  if (!isLocale(locale) || !/^\d{1,9}$/.test(meetingId)) notFound()
  const viewer = await requireViewer()
  const found = await getMinutesPage(viewer, Number(meetingId))
  if (!found) notFound()
  return <MinutesPage found={found} viewer={viewer} locale={locale} wantsToWrite={write === '1'} />
}

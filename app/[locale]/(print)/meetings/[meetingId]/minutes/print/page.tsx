import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PrintPage } from '@/components/minutes/print-page'
import { requireViewer } from '@/lib/access/viewer'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { getMinutes } from '@/lib/minutes/queries'

type Props = {
  params: Promise<{ locale: string; meetingId: string }>
  searchParams: Promise<{ language?: string | string[] }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).minutes.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const [{ locale, meetingId }, { language }] = await Promise.all([params, searchParams])
  if (!isLocale(locale) || !/^\d{1,9}$/.test(meetingId)) notFound()
  const found = await getMinutes(await requireViewer(), Number(meetingId))
  if (!found) notFound()
  return (
    <PrintPage
      found={found}
      language={isLocale(language) ? language : found.document.language}
      locale={locale}
    />
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ImportPage } from '@/components/rates/import-page'
import { may } from '@/lib/access/permissions'
import { requireViewer } from '@/lib/access/viewer'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).rates.import.title } : {}
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale) || !may((await requireViewer()).role, 'administer')) notFound()
  return <ImportPage locale={locale} />
}

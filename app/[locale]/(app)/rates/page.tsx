import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RatesPage } from '@/components/rates/rates-page'
import { requireViewer } from '@/lib/access/viewer'
import type { SearchParameters } from '@/lib/address'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { viewOf } from '@/lib/rates/filters'
import { getRatesPage } from '@/lib/rates/queries'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParameters> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).rates.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [viewer, parameters] = await Promise.all([requireViewer(), searchParams])
  const view = viewOf(parameters)
  return <RatesPage {...{ viewer, locale, view }} found={await getRatesPage(viewer, view)} />
}

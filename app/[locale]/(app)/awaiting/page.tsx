import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AwaitingPage } from '@/components/awaiting/awaiting-page'
import { requireViewer } from '@/lib/access/viewer'
import type { SearchParameters } from '@/lib/address'
import { viewOf } from '@/lib/awaiting/filters'
import { listAwaiting } from '@/lib/awaiting/queries'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParameters> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).awaiting.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [viewer, parameters] = await Promise.all([requireViewer(), searchParams])
  const view = viewOf(parameters)
  const found = await listAwaiting(viewer, view, locale)
  return <AwaitingPage {...{ locale, view, found }} />
}

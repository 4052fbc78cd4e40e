import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CommitteeList } from '@/components/committees/committee-list'
import { requireViewer } from '@/lib/access/viewer'
import type { SearchParameters } from '@/lib/address'
import { viewOf } from '@/lib/committees/filters'
import { listCommittees } from '@/lib/committees/queries'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParameters> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).committees.title } : {}
}

export default async function CommitteesPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [viewer, parameters] = await Promise.all([requireViewer(), searchParams])
  const view = viewOf(parameters)
  const found = await listCommittees(viewer, view, locale, casablancaToday())
  return <CommitteeList {...{ viewer, locale, view, found }} />
}

import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { WorkPage } from '@/components/work/work-page'
import { requireViewer } from '@/lib/access/viewer'
import { readerOf, type SearchParameters } from '@/lib/address'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { attempt } from '@/lib/work/attempt'
import { getHead, listWork } from '@/lib/work/queries'
import { kindsOf } from '@/lib/work/rules'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParameters> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).work.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [viewer, asked] = await Promise.all([requireViewer(), searchParams])
  const { oneOf, page } = readerOf(asked)
  const kind = oneOf(kindsOf(viewer.role), 'kind')
  const chosen = kind && { kind, page: page() }
  const today = casablancaToday()
  const [work, head] = await Promise.all([
    attempt(listWork(viewer, today, chosen ?? undefined)),
    attempt(chosen ? Promise.resolve(null) : getHead(viewer, today)),
  ])
  // What stood on a later page may have been done since.
  if (chosen && chosen.page > 1 && work.found?.find((one) => one.kind === kind)?.rows.length === 0)
    redirect(`/${locale}/work?kind=${chosen.kind}`)
  return <WorkPage {...{ work, head, chosen, viewer, today, locale }} />
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CommitteePage } from '@/components/committees/committee-page'
import { requireViewer } from '@/lib/access/viewer'
import { getCommitteePage } from '@/lib/committees/queries'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale } from '@/lib/i18n/locale'
import { localize } from '@/lib/localized-text'

type Props = { params: Promise<{ locale: string; committeeId: string }> }

const load = cache(getCommitteePage)

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, found } = await read(params)
  return { title: localize(found?.committee.name, locale)?.text }
}

export default async function Page({ params }: Props) {
  const { locale, viewer, found } = await read(params)
  if (!found) notFound()
  return <CommitteePage {...{ found, viewer, locale }} today={casablancaToday()} />
}

const read = async (params: Props['params']) => {
  const { locale, committeeId } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer()
  const found = /^\d{1,9}$/.test(committeeId)
    ? await load(viewer, Number(committeeId), casablancaToday())
    : null
  return { locale, viewer, found }
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { entryTitleOf } from '@/components/budgets/entry-head'
import { parseId } from '@/components/budgets/entry-load'
import { EntryPage } from '@/components/budgets/entry-page'
import { requireViewer } from '@/lib/access/viewer'
import { getEntryPage } from '@/lib/budgets/queries'
import { isLocale } from '@/lib/i18n/locale'

type Props = { params: Promise<{ locale: string; projectId: string; transactionId: string }> }

const isId = (text: string) => /^\d{1,9}$/.test(text)

const load = cache(async (projectId: string, transactionId: string) =>
  isId(projectId) && isId(transactionId)
    ? getEntryPage(await requireViewer(), parseId(projectId), parseId(transactionId))
    : null,
)

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, projectId, transactionId } = await params
  const found = await load(projectId, transactionId)
  return found && isLocale(locale) ? { title: entryTitleOf(found.entry, locale) } : {}
}

export default async function Page({ params }: Props) {
  const { locale, projectId, transactionId } = await params
  const found = await load(projectId, transactionId)
  if (!found || !isLocale(locale)) notFound()
  return <EntryPage found={found} viewer={await requireViewer()} locale={locale} />
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BudgetPage } from '@/components/budgets/budget-page'
import { requireViewer } from '@/lib/access/viewer'
import type { SearchParameters } from '@/lib/address'
import { getBudgetPage } from '@/lib/budgets/queries'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = {
  params: Promise<{ locale: string; projectId: string }>
  searchParams: Promise<SearchParameters>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).budgets.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const [{ locale, projectId }, { page: asked, in: currency }] = await Promise.all([params, searchParams])
  if (!isLocale(locale) || !/^\d{1,9}$/.test(projectId)) notFound()
  const page = typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1
  const inReference = currency === 'reference'
  const viewer = await requireViewer()
  const found = await getBudgetPage(viewer, Number(projectId), page, inReference)
  if (!found || (page > 1 && found.entries.length === 0)) notFound()
  return <BudgetPage {...{ found, viewer, page, inReference, locale }} />
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DecisionPage } from '@/components/decisions/decision-page'
import { requireViewer } from '@/lib/access/viewer'
import { getDecisionPage } from '@/lib/decisions/queries'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale } from '@/lib/i18n/locale'

type Props = { params: Promise<{ locale: string; decisionId: string }> }

const load = cache(async (decisionId: string) =>
  /^\d{1,9}$/.test(decisionId) ? getDecisionPage(await requireViewer(), Number(decisionId)) : null,
)

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { decisionId } = await params
  const found = await load(decisionId)
  return found ? { title: found.decision.reference } : {}
}

export default async function Page({ params }: Props) {
  const { locale, decisionId } = await params
  const found = await load(decisionId)
  if (!found || !isLocale(locale)) notFound()
  return (
    <DecisionPage found={found} viewer={await requireViewer()} locale={locale} today={casablancaToday()} />
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PlanPage } from '@/components/budget-plan/plan-page'
import { requireViewer } from '@/lib/access/viewer'
import { getPlanPage } from '@/lib/budget-plan/queries'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = {
  params: Promise<{ locale: string; projectId: string }>
  searchParams: Promise<{ version?: string | string[] }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).budgetPlan.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const [{ locale, projectId }, { version: asked }] = await Promise.all([params, searchParams])
  if (!isLocale(locale) || !/^\d{1,9}$/.test(projectId)) notFound()
  if (asked !== undefined && !/^[1-9]\d{0,3}$/.test(String(asked))) notFound()
  const version = asked === undefined ? null : Number(asked)
  const viewer = await requireViewer()
  const found = await getPlanPage(viewer, Number(projectId), version)
  if (!found || (version !== null && !found.revisions.some(({ number }) => number === version))) notFound()
  return <PlanPage {...{ found, version, viewer, locale }} />
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { MilestonePage } from '@/components/milestones/milestone-page'
import { requireViewer } from '@/lib/access/viewer'
import { isLocale } from '@/lib/i18n/locale'
import { localize } from '@/lib/localized-text'
import { getMilestonePage } from '@/lib/milestones/queries'

type Props = { params: Promise<{ locale: string; projectId: string; milestoneId: string }> }

const isId = (text: string) => /^\d{1,9}$/.test(text)

const load = cache(async (projectId: string, milestoneId: string) => {
  if (!isId(projectId) || !isId(milestoneId)) return null
  return getMilestonePage(await requireViewer(), Number(projectId), Number(milestoneId))
})

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, projectId, milestoneId } = await params
  const found = await load(projectId, milestoneId)
  return found && isLocale(locale) ? { title: localize(found.milestone.title, locale)?.text } : {}
}

export default async function Page({ params }: Props) {
  const { locale, projectId, milestoneId } = await params
  const found = await load(projectId, milestoneId)
  if (!found || !isLocale(locale)) notFound()
  return <MilestonePage {...found} viewer={await requireViewer()} locale={locale} />
}

import 'server-only'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/lib/access/viewer'
import { isLocale } from '@/lib/i18n/locale'
import { getBrief } from '@/lib/portfolio-brief/queries'
import { briefAsked } from '@/lib/portfolio-brief/schema'

export type BriefParams = Promise<{ locale: string }>
export type BriefSearch = Promise<Record<string, string | string[] | undefined>>

/** The brief, in the language asked for. To who does not see everything it does not exist. */
export const loadBrief = async (params: BriefParams, search: BriefSearch) => {
  const [{ locale }, { brief: asked, language }] = await Promise.all([params, search])
  const briefId = briefAsked(asked)
  if (!isLocale(locale) || briefId === undefined) notFound()
  const viewer = await requireViewer()
  const brief = await getBrief(viewer, briefId)
  if (!brief) notFound()
  return { brief, viewer, locale, language: isLocale(language) ? language : locale }
}

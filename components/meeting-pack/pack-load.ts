import 'server-only'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/lib/access/viewer'
import { isLocale } from '@/lib/i18n/locale'
import { getPack } from '@/lib/meeting-pack/queries'
import { packAsked } from '@/lib/meeting-pack/schema'

export type PackParams = Promise<{ locale: string; meetingId: string }>
export type PackSearch = Promise<Record<string, string | string[] | undefined>>

/** The pack as the viewer may see it, in the language asked for. To others it does not exist. */
export const loadPack = async (params: PackParams, search: PackSearch) => {
  const [{ locale, meetingId }, { pack: asked, language }] = await Promise.all([params, search])
  const address = packAsked(meetingId, asked)
  if (!isLocale(locale) || !address) notFound()
  const viewer = await requireViewer()
  const pack = await getPack(viewer, address.meetingId, address.packId)
  if (!pack) notFound()
  return { pack, viewer, locale, language: isLocale(language) ? language : locale }
}

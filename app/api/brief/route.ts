import type { NextRequest } from 'next/server'
import { currentViewer } from '@/lib/access/viewer'
import { isLocale } from '@/lib/i18n/locale'
import { drawnFile } from '@/lib/meeting-pack/drawn-file'
import { briefPdf } from '@/lib/portfolio-brief/pdf-file'
import { getBrief } from '@/lib/portfolio-brief/queries'
import { briefAsked } from '@/lib/portfolio-brief/schema'
import { briefSheet } from '@/lib/portfolio-brief/sheet'
import { briefWord } from '@/lib/portfolio-brief/word-file'

/** The brief as a PDF or a Word file, in the language asked for: today's, or the one that was frozen. */
export const GET = async (request: NextRequest) => {
  const query = request.nextUrl.searchParams
  const [viewer, briefId] = [await currentViewer(), briefAsked(query.get('brief'))]
  const brief = viewer && briefId !== undefined ? await getBrief(viewer, briefId) : null
  if (!viewer || !brief) return new Response(null, { status: 404 })
  const format = query.get('format') === 'docx' ? 'docx' : 'pdf'
  const asked = query.get('locale')
  const locale = isLocale(asked) ? asked : viewer.locale
  const sheet = briefSheet(brief.document, brief.stamp, locale)
  const number = brief.stamp ? `-${brief.stamp.id}` : ''
  const name = `portfolio-brief${number}-${brief.document.asAt}-${locale}`
  return drawnFile(
    { accountId: viewer.id, signal: request.signal, format, name },
    { pdf: async () => new Uint8Array(await briefPdf(sheet)), docx: () => briefWord(sheet) },
  )
}

import type { NextRequest } from 'next/server'
import { packLinks } from '@/components/meeting-pack/pack-links'
import { currentViewer } from '@/lib/access/viewer'
import { isLocale } from '@/lib/i18n/locale'
import { drawnFile } from '@/lib/meeting-pack/drawn-file'
import { pdfFile } from '@/lib/meeting-pack/pdf-file'
import { getPack } from '@/lib/meeting-pack/queries'
import { fitsPdf } from '@/lib/meeting-pack/rules'
import { packAsked } from '@/lib/meeting-pack/schema'
import { sheetOf } from '@/lib/meeting-pack/sheet'
import { wordFile } from '@/lib/meeting-pack/word-file'

type Context = { params: Promise<{ meetingId: string }> }

/** The pack as a PDF or a Word file, in the language asked for: today's, or the one that was frozen. */
export const GET = async (request: NextRequest, { params }: Context) => {
  const [viewer, { meetingId }] = await Promise.all([currentViewer(), params])
  const query = request.nextUrl.searchParams
  const address = packAsked(meetingId, query.get('pack'))
  const pack = viewer && address ? await getPack(viewer, address.meetingId, address.packId) : null
  if (!viewer || !pack) return new Response(null, { status: 404 })
  const format = query.get('format') === 'docx' ? 'docx' : 'pdf'
  const asked = query.get('locale')
  const locale = isLocale(asked) ? asked : viewer.locale
  if (format === 'pdf' && !fitsPdf(pack.document))
    return new Response(null, {
      status: 303,
      headers: {
        location: packLinks(pack.document.meeting.id, pack.stamp?.id ?? null).print(locale, locale),
        'cache-control': 'private, no-store',
      },
    })
  const sheet = sheetOf(pack.document, pack.stamp, locale)
  const { meeting, asAt } = pack.document
  const number = pack.stamp ? `-${pack.stamp.number}` : ''
  const name = `${meeting.code ?? `meeting-${meetingId}`}-pack${number}-${asAt}-${locale}`
  return drawnFile(
    { accountId: viewer.id, signal: request.signal, format, name },
    { pdf: async () => new Uint8Array(await pdfFile(sheet)), docx: () => wordFile(sheet) },
  )
}

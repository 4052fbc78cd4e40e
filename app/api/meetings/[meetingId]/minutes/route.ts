import type { NextRequest } from 'next/server'
import { currentViewer } from '@/lib/access/viewer'
import { isLocale } from '@/lib/i18n/locale'
import { getMinutes } from '@/lib/minutes/queries'
import { wordFile } from '@/lib/minutes/word-file'

type Context = { params: Promise<{ meetingId: string }> }

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The minutes as a Word file, in the language asked for or in their own. */
export const GET = async (request: NextRequest, { params }: Context) => {
  const [viewer, { meetingId }] = await Promise.all([currentViewer(), params])
  const found = viewer && /^\d{1,9}$/.test(meetingId) ? await getMinutes(viewer, Number(meetingId)) : null
  if (!found) return new Response(null, { status: 404 })
  const asked = request.nextUrl.searchParams.get('language')
  const language = isLocale(asked) ? asked : found.document.language
  const name = `${found.document.code ?? `meeting-${meetingId}`}-${language}.docx`
  return new Response(await wordFile(found, language), {
    headers: {
      'content-type': word,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  })
}

import { inTurn } from './in-turn'

export type FileFormat = 'pdf' | 'docx'

const types: Record<FileFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

type Asked = { accountId: number; signal: AbortSignal; format: FileFormat; name: string }

/** What was asked for as a download, drawn in its turn; 429 when too much waits already. */
export const drawnFile = async (
  { accountId, signal, format, name }: Asked,
  draw: Record<FileFormat, () => Promise<BodyInit>>,
): Promise<Response> => {
  const body = await inTurn(accountId, signal, draw[format])
  if (!body) return new Response(null, { status: 429, headers: { 'retry-after': '10' } })
  return new Response(body, {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'private, no-store',
    },
  })
}

import { DownloadLink } from '@/components/ui/download-link'
import { queryString } from '@/lib/address'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = {
  projectId: number
  format: 'csv' | 'xlsx'
  /** A CSV has room for one. */
  table?: 'funder' | 'year' | 'entries'
  inReference: boolean
  locale: Locale
}

/* The project's money as a file: all of it, or the table it stands beside. */
export function ExportLink({ projectId, format, table, inReference, locale }: Props) {
  const words = messagesOf(locale).finance
  const query = queryString({
    ...{ format, table: table ?? null, locale },
    in: inReference ? 'reference' : null,
  })
  return (
    <DownloadLink
      size={table && 'sm'}
      href={`/api/projects/${projectId}/budget/export${query}`}
      label={format === 'csv' ? words.csv : words.excel}
      of={table && words.sheet[table]}
    />
  )
}

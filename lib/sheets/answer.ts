import type { Locale } from '@/lib/i18n/locale'
import { csvOf } from './csv'
import type { Sheet } from './sheet'
import { xlsxOf } from './xlsx'

export const sheetFormats = ['csv', 'xlsx'] as const
export type SheetFormat = (typeof sheetFormats)[number]

/** The sheets as a download: a CSV has room for the first alone. `name` is in plain letters. */
export const sheetAnswer = async (
  sheets: readonly [Sheet, ...Sheet[]],
  format: SheetFormat,
  locale: Locale,
  name: string,
) =>
  new Response(format === 'csv' ? csvOf(sheets[0]) : new Uint8Array(await xlsxOf(sheets, locale)), {
    headers: {
      'content-type':
        format === 'csv'
          ? 'text/csv; charset=utf-8'
          : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}.${format}"`,
      'cache-control': 'private, no-store',
    },
  })

import { fold } from '@/lib/partial-date/fold'
import { type CsvColumn, csvColumns } from './rules'

/** What a column may be called in the three languages, folded. */
const names: Record<CsvColumn, string> = {
  date: 'date|jour|day|date du cours|date du taux|date de cotation|rate date|التاريخ|تاريخ|اليوم|تاريخ السعر',
  currency: 'devise|devises|code devise|monnaie|code|currency|currency code|العملة|عملة|رمز العملة',
  rate: 'taux|cours|taux de change|cours de change|cours moyen|rate|exchange rate|سعر الصرف|السعر|سعر',
  source: 'source|origine|المصدر|مصدر',
  units: 'unites|unite|quotite|pour|units|unit|per|الوحدات|وحدات|الوحدة|عدد الوحدات',
}

const columnOf = new Map(
  csvColumns.flatMap((column) => names[column].split('|').map((name) => [folded(name), column] as const)),
)

export const delimiters = [';', ',', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

/** The separator by which the heading names the most columns, and what each cell stands for. */
export const readHeader = (heading: string) => {
  const read = delimiters.map((delimiter) => ({
    delimiter,
    columns: heading.split(delimiter).map((cell) => columnOf.get(folded(cell.replaceAll('"', ''))) ?? null),
  }))
  const known = ({ columns }: { columns: (CsvColumn | null)[] }) => new Set(columns.filter(Boolean)).size
  return read.reduce((best, one) => (known(one) > known(best) ? one : best))
}

function folded(text: string) {
  return fold(text)
    .replace(/[._-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

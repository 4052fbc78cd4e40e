import { type PartialDate, type Precision, toColumns } from '@/lib/partial-date/partial-date'
import type { Period } from './portfolio'

type Columns<N extends string> = Record<`${N}On`, string | null> & Record<`${N}Precision`, Precision | null>

export const dateColumns = <const N extends string>(name: N, value: PartialDate | null) => {
  const { date, precision } = toColumns(value)
  return { [`${name}On`]: date, [`${name}Precision`]: precision } as Columns<N>
}

const YEAR_NOT_WRITTEN = /^XXXX/

/** Start and end as written; a date whose year is not written is no date. */
export const spanOf = (period: Period): { start: PartialDate | null; end: PartialDate | null } => ({
  start: period && !YEAR_NOT_WRITTEN.test(period.start) ? period.start : null,
  end: period?.end ?? null,
})

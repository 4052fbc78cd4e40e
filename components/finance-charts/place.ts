import type { Tick } from '@/components/chart/types'
import { amountTicks } from '@/lib/finance-charts/amount-ticks'
import { formatCompact } from '@/lib/format/compact'
import type { Locale } from '@/lib/i18n/locale'
import type { Amount } from '@/lib/money/amount'

const MS_PER_DAY = 86_400_000

/** How high an amount stands. Every amount that is read comes from its text. */
export const placeOf = (amount: Amount): number => Number(amount) // not money: a place on the screen

export const placeOfDay = (day: string): number => Date.parse(day) / MS_PER_DAY

export const scaleOf = (amounts: readonly Amount[], locale: Locale): Tick[] =>
  amountTicks(amounts).map((amount) => ({ at: placeOf(amount), label: formatCompact(amount, locale) }))

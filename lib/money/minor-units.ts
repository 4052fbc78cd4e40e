import { type Currency, minorUnitOf } from './currency'

const THOUSANDTHS = { 0: 1000n, 2: 10n, 3: 1n } as const

/** How many thousandths the smallest unit of a currency has. */
export const thousandthsPerUnit = (currency: Currency): bigint => THOUSANDTHS[minorUnitOf(currency)]

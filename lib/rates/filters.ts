import { queryString, readerOf, type SearchParameters } from '@/lib/address'
import { type Currency, currencies } from '@/lib/money/currency'

/** What the list of rates shows; lives in the address. */
export type RatesView = { currency: Currency | null; withdrawn: boolean; page: number }

export const ratesPerPage = 50

export const viewOf = (parameters: SearchParameters): RatesView => {
  const { oneOf, flag, page } = readerOf(parameters)
  return { currency: oneOf(currencies, 'currency'), withdrawn: flag('withdrawn'), page: page() }
}

export const isFiltered = ({ currency, withdrawn }: RatesView) => Boolean(currency || withdrawn)

/** The query string of one page of a view, without what is at its default. */
export const queryOf = ({ currency, withdrawn }: RatesView, page: number) =>
  queryString({ currency, withdrawn, page: page > 1 && page })

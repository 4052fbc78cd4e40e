import type { FundingRow, TotalRow } from './queries'

type Given = Pick<
  FundingRow,
  'organisationId' | 'organisation' | 'acronym' | 'amount' | 'currency' | 'converted'
>

/**
 * The same rows in the reference currency. What is given is converted at the day it begins; without one it stays out, for a
 * rate of today would make it another sum tomorrow. What has no rate is counted, never guessed.
 */
export const inReference = (funding: readonly Given[], totals: readonly TotalRow[], reference: string) => {
  const known = funding.filter(({ amount }) => amount !== null)
  const given = known.filter(({ converted }) => converted !== null)
  return {
    funding: given.map((one) => ({ ...one, amount: one.converted, currency: reference })),
    totals: totals.map((total) => ({
      ...total,
      currency: reference,
      official: total.officialConverted,
      submitted: total.submittedConverted,
    })),
    missing: {
      entries: totals.reduce((count, { withoutRate }) => count + withoutRate, 0),
      funding: known.length - given.length,
      planned: 0,
    },
  }
}

/** As they are: nothing there needs a rate. */
export const inOwnCurrencies = <F>({
  funding,
  totals,
}: {
  funding: readonly F[]
  totals: readonly TotalRow[]
}) => ({
  funding,
  totals: totals.map((total) => ({ ...total, withoutRate: 0 })),
})

import fc from 'fast-check'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { type Amount, fromThousandths, toThousandths } from '@/lib/money/amount'
import type { Currency } from '@/lib/money/currency'
import { thousandthsPerUnit } from '@/lib/money/minor-units'
import { divideHalfUp } from '@/lib/money/rounding'

/* What PostgreSQL says an amount is worth is what whole numbers say, to the last unit. */

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())

/** In ten thousand millionths of a dirham, as the column keeps it. */
type Rates = { of: bigint; reference: bigint }
type Case = { amount: Amount; currency: Currency; reference: Currency; rates: Rates }

const ONE = 10n ** 10n
const rateText = (rate: bigint) => `${rate / ONE}.${String(rate % ONE).padStart(10, '0')}`

/** Rounded once, half away from zero, to the unit of the reference currency; in thousandths. */
const expected = ({ amount, currency, reference, rates }: Case) => {
  if (currency === reference) return toThousandths(amount)
  const unit = thousandthsPerUnit(reference)
  const [of, to] = [currency === 'MAD' ? ONE : rates.of, reference === 'MAD' ? ONE : rates.reference]
  return divideHalfUp(toThousandths(amount) * of, to * unit) * unit
}

/** In a transaction that is undone: both rates are recorded, and the amount converted the day after. */
const converted = async (tx: Sql, { amount, currency, reference, rates }: Case) => {
  const [row] = await tx`
    with recorded as (
      insert into exchange_rate (currency, rate_on, rate, source)
      select code, '1950-01-01', rate::numeric, 'Conversion test'
      from (values (${currency}, ${rateText(rates.of)}), (${reference}, ${rateText(rates.reference)})) given (code, rate)
      where code <> 'MAD' on conflict (currency, rate_on) where withdrawn_at is null do nothing
      returning id)
    update setting set reference_currency = ${reference} where (select count(*) from recorded) >= 0 returning id`
  expect(row?.id).toBe(1)
  const [worth] = await tx`select amount::text from conversion_of(${amount}, ${currency}, '1950-01-02')`
  return worth?.amount
}

const undone = Symbol('undone')
const inEach = async (cases: Case[], check: (one: Case, amount: string) => void) => {
  for (const one of cases)
    await db.owner
      .begin(async (tx) => {
        // Nothing else is to be converted anew.
        await tx`set local session_replication_role = replica`
        check(one, await converted(tx as unknown as Sql, one))
        throw undone
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error
      })
}

const currency = fc.constantFrom<Currency>('MAD', 'EUR', 'USD', 'TND', 'KWD', 'XOF', 'JPY')
const rate = fc.oneof(
  fc.bigInt(ONE / 100n, 40n * ONE),
  fc.bigInt(1n, 40n * 10n ** 4n).map((tenThousandths) => tenThousandths * 10n ** 6n),
  fc.bigInt(1n, 10n ** 13n),
)
const aCase = fc
  .record({
    currency,
    reference: currency,
    of: rate,
    reference_: rate,
    units: fc.bigInt(-(10n ** 13n), 10n ** 13n),
  })
  .map(
    ({ currency, reference, of, reference_, units }): Case => ({
      ...{ currency, reference, rates: { of, reference: currency === reference ? of : reference_ } },
      amount: fromThousandths(units * thousandthsPerUnit(currency)),
    }),
  )
  .filter((one) => {
    const worth = expected(one)
    return worth > -(10n ** 24n) && worth < 10n ** 24n
  })

test('an amount is worth what whole numbers say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aCase, { minLength: 25, maxLength: 25 }), (cases) =>
      inEach(cases, (one, amount) => expect(thousandthsOf(amount)).toBe(expected(one))),
    ),
    { numRuns: 12 },
  )
}, 120_000)

test.each([
  // A thousandth of a thousand-millionth below the half: a quotient rounded to decimals first would reach it.
  ['TND', '0.101', 'USD', 9_900_989_257_425_742_574n, 10n ** 12n],
  ['EUR', '1', 'MAD', 108_432_500_000n, ONE],
  ['EUR', '-1', 'MAD', 108_450_000_000n, ONE],
  ['MAD', '0.5', 'XOF', ONE, ONE],
] as const)('%s %s in %s, at the edge of a half', async (currency, amount, reference, of, to) => {
  const one = { currency, reference, amount: amount as Amount, rates: { of, reference: to } }
  await inEach([one], (given, worth) => expect(thousandthsOf(worth)).toBe(expected(given)))
})

test('without a rate on or before the day there is no amount', async () => {
  const [row] = await db.owner`select * from conversion_of(5, 'SEK', '1900-01-01')`
  expect(row).toEqual({ amount: null, rate_id: null, reference_rate_id: null })
})

const thousandthsOf = (text: string) => {
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  return BigInt(`${sign}${whole}${fraction.padEnd(3, '0').slice(0, 3)}`)
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Amount, fromThousandths, toAmount } from '@/lib/money/amount'
import { sum } from '@/lib/money/arithmetic'
import { positionOf } from './position'
import { type PositionTable, tablesByFunder, tablesByYear } from './position-tables'
import { transactionKinds } from './rules'

const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map(fromThousandths)
const currency = fc.constantFrom('MAD', 'EUR', 'TND', 'XOF')
const funderId = fc.integer({ min: 1, max: 4 })
const named = (id: number) => ({ en: `Funder ${id}` })

const totals = fc.array(
  fc
    .record({
      funderId,
      year: fc.integer({ min: 2024, max: 2027 }),
      kind: fc.constantFrom(...transactionKinds),
      currency,
      official: amount,
      submitted: amount,
    })
    .map((total) => ({ ...total, funder: named(total.funderId), acronym: null, withoutRate: 0 })),
)
const funding = fc.array(
  fc.record({ organisationId: funderId, amount: fc.option(amount), currency }).map((one) => ({
    ...one,
    currency: one.amount === null ? null : one.currency,
    organisation: named(one.organisationId),
    acronym: null,
  })),
)

const columns = ['committed', 'disbursed', 'spent', 'remaining'] as const
const waiting = ['committed', 'disbursed', 'spent'] as const

const expectPartsToMakeTheWhole = ({ lines, whole }: PositionTable) => {
  const added = (of: (line: (typeof lines)[number]) => Amount) => sum(lines.map(of))
  for (const column of columns) expect(added(({ position }) => position[column])).toBe(whole.position[column])
  for (const part of waiting)
    expect(added(({ position }) => position.awaiting[part])).toBe(whole.position.awaiting[part])
}

describe('the position of a project', () => {
  test('funders, and years, add up to the whole of each currency', () => {
    fc.assert(
      fc.property(funding, totals, (given, moved) => {
        for (const table of [...tablesByFunder(given, moved), ...tablesByYear(moved)])
          expectPartsToMakeTheWhole(table)
      }),
    )
  })

  test('every total counts once, in its own currency', () => {
    fc.assert(
      fc.property(totals, (moved) => {
        for (const tables of [tablesByFunder([], moved), tablesByYear(moved)]) {
          expect(tables.map((table) => table.currency).sort()).toEqual(
            [...new Set(moved.map((total) => total.currency))].sort(),
          )
          for (const { currency, whole } of tables)
            expect(whole.position.spent).toBe(
              sum(
                moved
                  .filter((total) => total.currency === currency && total.kind === 'expenditure')
                  .map(({ official }) => official),
              ),
            )
        }
      }),
    )
  })

  test('what is given adds up, and a funder whose amounts are unknown stays unknown', () => {
    fc.assert(
      fc.property(funding, totals, (given, moved) => {
        for (const { currency, lines, whole } of tablesByFunder(given, moved)) {
          const known = lines.flatMap(({ funded }) => (funded === null ? [] : [funded]))
          expect(whole.funded ?? '0').toBe(sum(known))
          for (const { key, funded } of lines)
            expect(funded === null).toBe(
              !given.some((one) => one.currency === currency && one.organisationId === key),
            )
        }
      }),
    )
  })

  test('execution is what was spent of what was committed; without a commitment there is none', () => {
    const total = (kind: (typeof transactionKinds)[number], official: string) => ({
      ...{ kind, currency: 'EUR', official, submitted: '0' },
    })
    expect(positionOf([total('commitment', '3'), total('expenditure', '1')])).toMatchObject({
      committed: '3',
      remaining: '2',
      rate: '33.3',
    })
    expect(positionOf([total('expenditure', '1')])).toMatchObject({ remaining: '-1', rate: null })
    expect(positionOf([]).committed).toBe(toAmount('0'))
  })
})

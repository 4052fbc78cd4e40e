import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromThousandths, toAmount, toThousandths } from './amount'

it.each([
  ['4600000.00', '4600000'],
  ['4.60', '4.6'],
  ['-4.605', '-4.605'],
  ['0.005', '0.005'],
  ['007', '7'],
  ['-0.00', '0'],
  ['1.5000000', '1.5'],
  ['999999999999999999999.999', '999999999999999999999.999'],
])('%s is the amount %s', (text, amount) => expect(toAmount(text)).toBe(amount))

it.each([
  '',
  '-',
  '.5',
  '5.',
  '4,6',
  ' 5',
  '5\n',
  '1e5',
  'NaN',
  '٤',
  '+5',
  '1.2345',
  '1000000000000000000000',
])('refuses %j', (text) => expect(() => toAmount(text)).toThrow(RangeError))

it('keeps every thousandth', () => {
  const most = 10n ** 24n - 1n
  fc.assert(
    fc.property(fc.bigInt(-most, most), (thousandths) => {
      const amount = fromThousandths(thousandths)
      expect(toThousandths(amount)).toBe(thousandths)
      expect(toAmount(amount)).toBe(amount)
    }),
  )
  expect(() => fromThousandths(most + 1n)).toThrow(RangeError)
  expect(() => fromThousandths(-most - 1n)).toThrow(RangeError)
})

it('is neither any text nor a number', () => {
  const read = () => [
    // @ts-expect-error a plain text is not an amount
    toThousandths('4.6'),
    // @ts-expect-error nor is a number
    toThousandths(4),
  ]
  expect(read).toThrow()
})

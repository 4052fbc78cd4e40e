import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseRate } from './parse-rate'
import { toRate } from './rate'

it.each(['0', '0.000', '-1', '', '1,5', '1e3', '1234567890', '1.12345678901', 'NaN'])(
  'refuses the rate %j',
  (text) => expect(() => toRate(text)).toThrow(RangeError),
)

it.each([
  ['10,85', 1, '10.85'],
  ['10.85', 1, '10.85'],
  ['10.843', 1, '10.843'],
  ['١٠٫٨٥', 1, '10.85'],
  [' 10,8500 ', 1, '10.85'],
  ['10,85 DH', 1, '10.85'],
  ['10,85 درهم', 1, '10.85'],
  ['6,5123', 100, '0.065123'],
  ['100', 100, '1'],
  ['5', 100, '0.05'],
  ['007', 1, '7'],
  ['0.0000000001', 1, '0.0000000001'],
  ['0.00000001', 100, '0.0000000001'],
  ['99999999900', 100, '999999999'],
] as const)('%s for %i is %s', (typed, units, rate) =>
  expect(parseRate(typed, units)).toEqual({ ok: true, value: rate }),
)

it.each([
  ['', 1, 'rate_required'],
  ['\u200f ', 1, 'rate_required'],
  ['ten', 1, 'rate_unreadable'],
  ['10 843,5', 1, 'rate_unreadable'],
  ['1.084,35', 1, 'rate_unreadable'],
  ['1e3', 1, 'rate_unreadable'],
  ['10,85 €', 1, 'rate_unreadable'],
  ['-10,85', 1, 'rate_negative'],
  ['−1', 1, 'rate_negative'],
  ['0', 1, 'rate_zero'],
  ['0,000', 100, 'rate_zero'],
  ['1,12345678901', 1, 'rate_decimals'],
  ['0,000000001', 100, 'rate_decimals'],
  ['1234567890', 1, 'rate_too_large'],
  ['100000000000', 100, 'rate_too_large'],
] as const)('refuses %j for %i: %s', (typed, units, reason) =>
  expect(parseRate(typed, units)).toEqual({ ok: false, reason }),
)

it('divides by a hundred exactly, whichever the decimal mark', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 17n - 1n), fc.constantFrom('.', ','), (hundredMillionths, mark) => {
      const text = String(hundredMillionths).padStart(9, '0')
      const read = parseRate(`${text.slice(0, -8)}${mark}${text.slice(-8)}`, 100)
      if (!read.ok) throw new Error(read.reason)
      const [whole = '', fraction = ''] = read.value.split('.')
      expect(BigInt(whole + fraction.padEnd(10, '0'))).toBe(hundredMillionths)
    }),
  )
})

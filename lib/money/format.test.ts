import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locale'
import { toAmount } from './amount'
import { negate } from './arithmetic'
import { type AmountStyle, formatAmount } from './format'
import { parseAmount } from './parse'
import { anyMoney } from './test/any-amount'

const inThree = (text: string, currency: Parameters<typeof formatAmount>[1], style?: AmountStyle) =>
  locales.map((locale) => formatAmount(toAmount(text), currency, locale, style))
const plain = (texts: string[]) =>
  texts.map((text) => text.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u200E\u200F\u061C]/g, ''))

it('shows the decimals of the currency, and none of a whole amount', () => {
  expect(plain(inThree('4600000', 'EUR'))).toEqual(['4.600.000 EUR', '4 600 000 EUR', 'EUR 4,600,000'])
  expect(plain(inThree('1234.5', 'MAD'))).toEqual(['1.234,50 MAD', '1 234,50 MAD', 'MAD 1,234.50'])
  expect(plain(inThree('1.5', 'TND'))).toEqual(['1,500 TND', '1,500 TND', 'TND 1.500'])
  expect(plain(inThree('0.5', 'HUF'))).toEqual(['0,50 HUF', '0,50 HUF', 'HUF 0.50'])
  expect(plain(inThree('-3', 'XOF'))).toEqual(['-3 XOF', '-3 XOF', '-XOF 3'])
})

it('aligns a column', () => {
  expect(plain(inThree('5', 'MAD', 'aligned'))).toEqual(['5,00 MAD', '5,00 MAD', 'MAD 5.00'])
  expect(plain(inThree('5', 'XOF', 'aligned'))).toEqual(['5 XOF', '5 XOF', 'XOF 5'])
})

it('hides no decimal that a currency should not have', () => {
  for (const style of ['exact', 'aligned'] as const)
    expect(plain(inThree('0.005', 'XOF', style))).toEqual(['0,005 XOF', '0,005 XOF', 'XOF 0.005'])
})

it('says much in few words', () => {
  const compact = (text: string) => plain(inThree(text, 'EUR', 'compact'))
  expect(compact('4600000')).toEqual(['4,6 مليون EUR', '4,6 M EUR', 'EUR 4.6m'])
  expect(compact('3000000')).toEqual(['3 ملايين EUR', '3 M EUR', 'EUR 3m'])
  expect(compact('12340000')).toEqual(['12,3 مليون EUR', '12,3 M EUR', 'EUR 12.3m'])
  expect(compact('1550000000')).toEqual(['1,6 مليار EUR', '1,6 Md EUR', 'EUR 1.6bn'])
  expect(compact('3000')).toEqual(['3 آلاف EUR', '3 k EUR', 'EUR 3k'])
  expect(compact('-999960')).toEqual(['-1 مليون EUR', '-1 M EUR', '-EUR 1m'])
  expect(compact('0')).toEqual(['0 EUR', '0 EUR', 'EUR 0'])
})

it('begins from the right in Arabic, with the minus sign before the digits', () => {
  for (const style of ['exact', 'aligned', 'compact'] as const) {
    expect(formatAmount(toAmount('4600000'), 'EUR', 'ar', style)).toMatch(/^\u200F\d/)
    expect(formatAmount(toAmount('-4600000'), 'EUR', 'ar', style)).toMatch(/^\u200F\u200E-\d/)
    expect(formatAmount(toAmount('-4600000'), 'EUR', 'ar', style)).toMatch(
      /[\u200F\p{Script=Arabic}]\u00A0EUR$/u,
    )
  }
})

describe('what is shown is read back', () => {
  it.each(locales)('to the last digit in %s', (locale) => {
    fc.assert(
      fc.property(anyMoney, fc.constantFrom<AmountStyle>('exact', 'aligned'), (money, style) => {
        const value = money.amount.startsWith('-') ? negate(money.amount) : money.amount
        const shown = formatAmount(value, money.currency, locale, style)
        expect(parseAmount(shown, locale, money.currency, { allowZero: true })).toEqual({ ok: true, value })
      }),
      { numRuns: 500 },
    )
  })

  it.each(locales)('when it is short, in %s', (locale) => {
    for (const text of ['900', '3000', '4600000', '12300000', '1500000000'])
      expect(parseAmount(formatAmount(toAmount(text), 'EUR', locale, 'compact'), locale, 'EUR')).toEqual({
        ok: true,
        value: text,
      })
  })
})

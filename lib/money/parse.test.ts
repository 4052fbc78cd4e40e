import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Currency } from './currency'
import { parseAmount } from './parse'

const readIn = (locale: Locale, typed: string, currency: Currency = 'EUR') => {
  const read = parseAmount(typed, locale, currency)
  return read.ok ? read.value : read.reason
}
const read = (typed: string, currency?: Currency) => {
  const readings = new Set(locales.map((locale) => readIn(locale, typed, currency)))
  return readings.size === 1 ? [...readings][0] : [...readings]
}

describe('numbers that read alike in the three languages', () => {
  it.each([
    ['4,6', '4.6'],
    ['4.6', '4.6'],
    ['4,60', '4.6'],
    ['0,05', '0.05'],
    ['4600', '4600'],
    ['05', '5'],
    ['4 600 000', '4600000'],
    ['4\u00A0600\u00A0000', '4600000'],
    ['4\u202F600\u202F000,50', '4600000.5'],
    ['4 600,5', '4600.5'],
    ['4 600.5', '4600.5'],
    ['4.600.000,00', '4600000'],
    ['4,600,000.00', '4600000'],
    ['4.600.000', '4600000'],
    ['4,600,000', '4600000'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ["4'600'000", '4600000'],
    ['4’600’000.50', '4600000.5'],
    ['٤٫٦', '4.6'],
    ['٤،٦', '4.6'],
    ['٤٬٦٠٠٬٠٠٠', '4600000'],
    ['٤٬٦٠٠٬٠٠٠٫٥٠', '4600000.5'],
    ['۴٬۶۰۰', '4600'],
    ['\u200F4.600.000\u200E,5', '4600000.5'],
    ['999 999 999 999 999,99', '999999999999999.99'],
  ])('%s is %s', (typed, value) => expect(read(typed)).toBe(value))
})

describe('one mark before three digits is what the language makes of it', () => {
  it.each<[string, Currency, string, string]>([
    ['4.600', 'EUR', '4600', 'amount_decimals'],
    ['4,600', 'EUR', 'amount_decimals', '4600'],
    ['4.600', 'TND', '4600', '4.6'],
    ['4,600', 'TND', '4.6', '4600'],
    ['4.600', 'XOF', '4600', 'amount_decimals'],
    ['4.625 millions', 'EUR', 'amount_ambiguous', '4625000'],
    ['4,625 millions', 'EUR', '4625000', 'amount_ambiguous'],
  ])('%s %s: %s in Arabic and French, %s in English', (typed, currency, arabicAndFrench, english) => {
    expect(locales.map((locale) => readIn(locale, typed, currency))).toEqual([
      arabicAndFrench,
      arabicAndFrench,
      english,
    ])
  })

  it.each([
    ['0,625', '0.625'],
    ['0.625', '0.625'],
    ['1234,567', '1234.567'],
    ['٤٫٦٠٠', '4.6'],
    ['٤٬٦٠٠', '4600'],
    ['4 600', '4600'],
  ])('unless it can be only one thing: %s is %s', (typed, value) => expect(read(typed, 'TND')).toBe(value))
})

describe('magnitudes', () => {
  it.each([
    ['4,6 millions', '4600000'],
    ['4.6 Million', '4600000'],
    ['4,6M', '4600000'],
    ['4,6 M€', '4600000'],
    ['4,6 MEUR', '4600000'],
    ['4,6 millions d’euros', '4600000'],
    ['4,6 millions d’Euros', '4600000'],
    ['4.6 million euros', '4600000'],
    ['4,6 مليون أورو', '4600000'],
    ['٤٫٦ مليون يورو', '4600000'],
    ['4 ملايين من اليورو', 'amount_unreadable'],
    ['12 مليونا', '12000000'],
    ['350 k', '350000'],
    ['350 k€', '350000'],
    ['350 milliers', '350000'],
    ['350 mille euros', '350000'],
    ['350 ألف', '350000'],
    ['3 آلاف', '3000'],
    ['1,2 milliard', '1200000000'],
    ['1,2 Md€', '1200000000'],
    ['1,2 مليار', '1200000000'],
    ['1 200 millions', '1200000000'],
    ['4,12345678 millions', '4123456.78'],
    ['4,123456789 millions', 'amount_decimals'],
  ])('%s is %s', (typed, value) => expect(read(typed)).toBe(value))

  it('does not take a French billion for an English one', () => {
    expect(['ar', 'fr', 'en'].map((locale) => readIn(locale as Locale, '2 billion'))).toEqual([
      'amount_ambiguous',
      'amount_ambiguous',
      '2000000000',
    ])
  })
})

describe('currencies', () => {
  it.each<[string, Currency, string]>([
    ['EUR 4,6', 'EUR', '4.6'],
    ['4,6 eur', 'EUR', '4.6'],
    ['€4.6', 'EUR', '4.6'],
    ['4,6 Euros', 'EUR', '4.6'],
    ['5 DH', 'MAD', '5'],
    ['5 Dhs', 'MAD', '5'],
    ['5 درهم', 'MAD', '5'],
    ['5 دراهم', 'MAD', '5'],
    ['5 درهم مغربي', 'MAD', '5'],
    ['5 د.م.', 'MAD', '5'],
    ['5 dirhams marocains', 'MAD', '5'],
    ['4,6 MDH', 'MAD', '4600000'],
    ['5 درهم', 'AED', '5'],
    ['US$ 5', 'USD', '5'],
    ['$5', 'CAD', '5'],
    ['5 FCFA', 'XOF', '5'],
    ['5 kr', 'SEK', '5'],
    ['₺5', 'TRY', '5'],
    ['5 F CFA', 'XAF', 'amount_unreadable'],
    ['3 دينار', 'TND', '3'],
    ['5 DH', 'EUR', 'amount_other_currency'],
    ['5 €', 'MAD', 'amount_other_currency'],
    ['5 USD', 'EUR', 'amount_other_currency'],
    ['5 € EUR', 'EUR', 'amount_unreadable'],
  ])('%s as %s is %s', (typed, currency, value) => expect(read(typed, currency)).toBe(value))
})

const REFUSED: [string, string][] = [
  ['', 'amount_required'],
  [' \u200F\u00A0', 'amount_required'],
  ['abc', 'amount_unreadable'],
  ['EUR', 'amount_unreadable'],
  ['4,6 bananes', 'amount_unreadable'],
  ['4l6', 'amount_unreadable'],
  ['1e5', 'amount_unreadable'],
  ['0x10', 'amount_unreadable'],
  ['½', 'amount_unreadable'],
  ['4²', 'amount_unreadable'],
  ['4..6', 'amount_unreadable'],
  ['4 , 6', 'amount_unreadable'],
  [',5', 'amount_unreadable'],
  ['+5', 'amount_unreadable'],
  ['4-6', 'amount_unreadable'],
  ['4 millions 600 mille', 'amount_unreadable'],
  ['1\n2 x', 'amount_unreadable'],
  ['=1+1', 'amount_unreadable'],
  ['1,23,4', 'amount_grouping'],
  ['4 6', 'amount_grouping'],
  ['4600.000,00', 'amount_grouping'],
  ['0.600.000', 'amount_grouping'],
  ['12,34,567', 'amount_grouping'],
  ['4.600,000.00', 'amount_marks'],
  ['4,6.5', 'amount_grouping'],
  ['4.600 000', 'amount_marks'],
  ["4 600'000.5", 'amount_marks'],
  ['4٫600.5', 'amount_marks'],
  ['4٫6٫5', 'amount_marks'],
  ['4,605', 'amount_decimals'],
  ['4,6000', 'amount_decimals'],
  ['-5', 'amount_negative'],
  ['−5', 'amount_negative'],
  ['(5)', 'amount_negative'],
  ['5-', 'amount_negative'],
  ['-EUR 5', 'amount_negative'],
  ['0', 'amount_zero'],
  ['0,00 €', 'amount_zero'],
  ['0 million', 'amount_zero'],
  ['1000000000000000', 'amount_too_large'],
  ['1 000 000 milliards', 'amount_too_large'],
]

describe('what it refuses', () => {
  it.each(REFUSED)('%j is %s', (typed, reason) => expect(readIn('fr', typed)).toBe(reason))

  it('takes zero where it may stand', () => {
    expect(parseAmount('0,00', 'fr', 'EUR', { allowZero: true })).toEqual({ ok: true, value: '0' })
  })

  it('has a message for each reason', () => {
    const reasons = [...REFUSED.map(([, reason]) => reason), 'amount_ambiguous', 'amount_other_currency']
    for (const locale of locales)
      expect(Object.keys(messagesOf(locale).errors.fields)).toEqual(expect.arrayContaining(reasons))
  })

  it('stays quick on a long text', () => {
    const started = performance.now()
    for (const typed of [
      '1 '.repeat(20_000),
      'a '.repeat(20_000),
      `${'1.'.repeat(20_000)}x9`,
      ' '.repeat(50_000),
    ])
      readIn('fr', typed)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

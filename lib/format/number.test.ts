import { describe, expect, it, vi } from 'vitest'
import { locales } from '@/lib/i18n/locale'
import { formatMoney } from './money'
import { formatNumber, formatPercent } from './number'
import { formatRelativeDays } from './relative-days'

/** Plain spaces, and no invisible direction marks. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u200E\u200F\u061C]/g, '')
const inThree = (say: (locale: (typeof locales)[number]) => string) =>
  locales.map((locale) => plain(say(locale)))

describe('formatNumber', () => {
  it('groups thousands as each language does', () => {
    expect(inThree((l) => formatNumber(1234567, l))).toEqual(['1.234.567', '1 234 567', '1,234,567'])
    expect(inThree((l) => formatNumber(-3, l))).toEqual(['-3', '-3', '-3'])
  })

  it('rounds a number and keeps a decimal text whole', () => {
    expect(plain(formatNumber(0.1 + 0.2, 'fr'))).toBe('0,3')
    expect(plain(formatNumber('10.843217', 'fr'))).toBe('10,843217')
    expect(plain(formatNumber('12345678901234567890.12', 'en'))).toBe('12,345,678,901,234,567,890.12')
  })

  it.each(['', 'abc', '1,5', 'NaN', '1e5'])('refuses %j', (text) =>
    expect(() => formatNumber(text, 'fr')).toThrow(RangeError),
  )
})

it('formats a percentage out of a hundred', () => {
  expect(inThree((l) => formatPercent(12.5, l))).toEqual(['12,5%', '12,5 %', '12.5%'])
  expect(inThree((l) => formatPercent('100.00', l))).toEqual(['100%', '100 %', '100%'])
})

describe('formatMoney', () => {
  it('shows the amount and the code of its currency', () => {
    expect(inThree((l) => formatMoney('1234.50', 'MAD', l))).toEqual([
      '1.234,50 MAD',
      '1 234,50 MAD',
      'MAD 1,234.50',
    ])
    expect(inThree((l) => formatMoney('-5000000.00', 'EUR', l))).toEqual([
      '-5.000.000 EUR',
      '-5 000 000 EUR',
      '-EUR 5,000,000',
    ])
  })

  it('loses no digit', () => {
    expect(plain(formatMoney('9007199254740993.01', 'MAD', 'fr'))).toBe('9 007 199 254 740 993,01 MAD')
    expect(plain(formatMoney('12.5', 'JPY', 'fr'))).toBe('12,5 JPY')
    expect(plain(formatMoney('0.005', 'MAD', 'fr'))).toBe('0,005 MAD')
  })

  it.each(['', '1 234', '1,5', 'NaN'])('refuses %j', (amount) =>
    expect(() => formatMoney(amount, 'MAD', 'fr')).toThrow(RangeError),
  )
})

it('says how many days ago or ahead', () => {
  expect(inThree((l) => formatRelativeDays(-3, l))).toEqual(['قبل 3 أيام', 'il y a 3 jours', '3 days ago'])
  expect(inThree((l) => formatRelativeDays(11, l))).toEqual(['بعد 11 يوما', 'dans 11 jours', 'in 11 days'])
  expect(inThree((l) => formatRelativeDays(0, l))).toEqual(['اليوم', 'aujourd’hui', 'today'])
})

describe('formatters are kept', () => {
  it.each<[string, 'NumberFormat' | 'RelativeTimeFormat', (i: number) => unknown]>([
    ['money', 'NumberFormat', (i) => formatMoney(`${i}.25`, 'MAD', 'ar')],
    ['numbers', 'NumberFormat', (i) => formatNumber(i, 'ar')],
    ['days', 'RelativeTimeFormat', (i) => formatRelativeDays(i, 'ar')],
  ])('for %s: what was made once is made no second time', (_, kind, call) => {
    const made = vi.spyOn(Intl, kind)
    for (let i = 0; i < 50; i++) call(i)
    expect(made.mock.calls.length).toBeLessThanOrEqual(1)
    made.mockRestore()
  })
})

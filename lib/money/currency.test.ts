import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locale'
import { currencies, currencyName, isCurrency, minorUnitOf } from './currency'

/** Where CLDR counts the coins in use and ISO the unit of account. */
const CLDR_DIFFERS = 'ALL COP HUF IDR IQD LBP MGA PKR SLE SOS SYP UZS YER'.split(' ')

const digitsOfIntl = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits

it('lists each currency once, and Intl knows them all', () => {
  expect(new Set(currencies).size).toBe(currencies.length)
  expect(currencies.filter((code) => currencyName(code, 'en') === code)).toEqual([])
})

describe('minor units', () => {
  it('are those of ISO 4217', () => {
    const listed = (unit: number) => currencies.filter((code) => minorUnitOf(code) === unit).sort()
    expect(listed(0).join(' ')).toBe('BIF CLP DJF GNF ISK JPY KMF KRW RWF UGX VND XAF XOF')
    expect(listed(3).join(' ')).toBe('BHD IQD JOD KWD LYD OMR TND')
    expect(['MAD', 'EUR', 'HUF', 'MGA', 'MRU'].map((code) => isCurrency(code) && minorUnitOf(code))).toEqual(
      Array(5).fill(2),
    )
  })

  it('differ from those of Intl only where it is known', () => {
    const differing = currencies.filter((code) => digitsOfIntl(code) !== minorUnitOf(code))
    expect(differing.filter((code) => !CLDR_DIFFERS.includes(code))).toEqual([])
    expect(differing).toContain('HUF')
  })
})

it('names them in the language of the reader', () => {
  const named = (code: 'MAD' | 'EUR' | 'TND' | 'XOF') => locales.map((locale) => currencyName(code, locale))
  expect(named('MAD')).toEqual(['درهم مغربي', 'dirham marocain', 'Moroccan Dirham'])
  expect(named('EUR')).toEqual(['يورو', 'euro', 'Euro'])
  expect(named('TND')).toEqual(['دينار تونسي', 'dinar tunisien', 'Tunisian Dinar'])
  expect(named('XOF')).toEqual(['فرنك غرب أفريقي', 'franc CFA (BCEAO)', 'West African CFA Franc'])
})

it.each(['', 'mad', 'DH', 'XXX', 'DEM', null, undefined, 504])('does not know %j', (code) =>
  expect(isCurrency(code)).toBe(false),
)

import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locale'
import { toAmount } from '@/lib/money/amount'
import { funderBarsOf, yearBarsOf } from './bars'
import { curvesOf } from './curves'
import { curveSentence, fundersSentence, yearsSentence } from './sentences'

const today = '2026-11-22'
const row = { currency: 'EUR', grain: 'month', missing: 0, unscheduled: '0' } as const
/** What is read: isolation and the kinds of space left out. */
const read = (text: string) =>
  text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/[\u00a0\u202f]/g, ' ')

const curveOf = (due: string, disbursed: string, later?: string, unscheduled = '0') => {
  const [curve] = curvesOf(
    [
      { ...row, on: today, planned: due, actual: disbursed, unscheduled },
      ...(later ? [{ ...row, on: '2028-03-31', planned: later, actual: null }] : []),
    ],
    today,
  )
  if (!curve) throw new Error('no curve')
  return curve
}

describe('the curve says', () => {
  test('a funder without a schedule pays beside it, not ahead of it', () => {
    expect(read(curveSentence(curveOf('100', '130', undefined, '50'), 'fr'))).toBe(
      'Au 22 novembre 2026, les décaissements atteignent 80 EUR sur 100 EUR prévus à cette date (80 %), soit 20 EUR de moins que prévu. S’y ajoutent 50 EUR décaissés par des bailleurs sans échéancier.',
    )
  })

  test.each([
    [
      '1500000',
      '1200000.5',
      undefined,
      'Au 22 novembre 2026, les décaissements atteignent 1 200 000,50 EUR sur 1 500 000 EUR prévus à cette date (80 %), soit 299 999,50 EUR de moins que prévu.',
    ],
    [
      '100',
      '150',
      '500',
      'Au 22 novembre 2026, les décaissements atteignent 150 EUR pour 100 EUR prévus à cette date (150 %), soit 50 EUR de plus que prévu. L’échéancier prévoit 500 EUR au total, jusqu’en mars 2028.',
    ],
    [
      '100',
      '100',
      undefined,
      'Au 22 novembre 2026, les décaissements atteignent 100 EUR, exactement comme prévu.',
    ],
    [
      '100',
      '0',
      undefined,
      'Au 22 novembre 2026, rien n’est décaissé, alors que l’échéancier prévoyait 100 EUR à cette date.',
    ],
    [
      '0',
      '40',
      '100',
      'Au 22 novembre 2026, les décaissements atteignent 40 EUR, avant la première échéance prévue. L’échéancier prévoit 100 EUR au total, jusqu’en mars 2028.',
    ],
    [
      '0',
      '0',
      '100',
      'Au 22 novembre 2026, rien n’est encore décaissé, et aucune échéance n’est dépassée. L’échéancier prévoit 100 EUR au total, jusqu’en mars 2028.',
    ],
    [
      '0',
      '40',
      undefined,
      'Au 22 novembre 2026, les décaissements atteignent 40 EUR. Aucun échéancier n’est renseigné dans cette devise : rien n’indique s’ils sont en avance ou en retard.',
    ],
  ])('with %s planned by now, %s disbursed and %s in all', (due, disbursed, later, sentence) => {
    const curve = curveOf(due, disbursed, later)
    expect(read(curveSentence(curve, 'fr'))).toBe(sentence)
    for (const locale of locales) expect(curveSentence(curve, locale)).not.toMatch(/[{}]|undefined|charts\./)
  })

  test('it in Arabic and in English', () => {
    const curve = curveOf('1500000', '1200000')
    expect(read(curveSentence(curve, 'ar'))).toContain('إلى غاية 22 نونبر 2026، بلغ المصروف')
    expect(read(curveSentence(curve, 'en'))).toBe(
      'At 22 November 2026, EUR 1,200,000 of the EUR 1,500,000 planned by then were disbursed (80%), EUR 300,000 less than planned.',
    )
  })

  test('the standing of today, whatever comes later', () => {
    expect(curveOf('100', '40', '900')).toMatchObject({
      ...{ due: toAmount('100'), planned: toAmount('900'), disbursed: toAmount('40') },
      ...{ lastOn: '2028-03-31' },
    })
  })
})

const funder = { currency: 'EUR', funders: 1, missing: 0, disbursed: '40', spent: '30' }
const [one, two, others] = [
  { ...funder, funderId: 1, name: { fr: 'Agence belge' }, acronym: 'AB', committed: '75' },
  { ...funder, funderId: 2, name: { fr: 'Fonds' }, acronym: null, committed: '20' },
  { ...funder, funderId: null, name: null, acronym: null, committed: '5', funders: 3 },
]

describe('the funders say', () => {
  test.each([
    [[one], 'AB : 75 EUR engagés, 40 EUR décaissés, 30 EUR dépensés.'],
    [
      [one, two, others],
      '5 bailleurs : 100 EUR engagés, 120 EUR décaissés, 90 EUR dépensés. AB porte la plus grande part des engagements (75 %).',
    ],
    [
      [
        { ...one, committed: '0' },
        { ...two, committed: '0' },
      ],
      '2 bailleurs : 0 EUR engagés, 80 EUR décaissés, 60 EUR dépensés.',
    ],
  ])('%#', (rows, sentence) => {
    const [bars] = funderBarsOf(rows)
    expect(bars && read(fundersSentence(bars, 'fr'))).toBe(sentence)
  })
})

describe('the years say', () => {
  const year = { currency: 'EUR', committed: '0', spent: '0', missing: 0, unscheduled: '0' }
  test.each([
    [
      [
        { ...year, year: 2025, committedSoFar: '200', spentSoFar: '0' },
        { ...year, year: 2026, committedSoFar: '200', spentSoFar: '51' },
      ],
      '51 EUR dépensés sur 200 EUR engagés : le taux d’exécution atteint 25,5 %. Il était de 0 % à la fin de 2025.',
    ],
    [
      [{ ...year, year: 2026, committedSoFar: '200', spentSoFar: '50' }],
      '50 EUR dépensés sur 200 EUR engagés : le taux d’exécution atteint 25 %.',
    ],
    [
      [{ ...year, year: 2026, committedSoFar: '0', spentSoFar: '50' }],
      '50 EUR dépensés ; aucun engagement n’est accepté dans cette devise, le taux d’exécution est donc inconnu.',
    ],
  ])('%#', (rows, sentence) => {
    const [bars] = yearBarsOf(rows)
    expect(bars && read(yearsSentence(bars, 'fr'))).toBe(sentence)
  })
})

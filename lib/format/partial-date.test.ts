import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locale'
import { parsePartialDate } from '@/lib/partial-date/parse'
import { formatPartialDate } from './partial-date'
import { formatPartialRange } from './partial-range'

describe('formatPartialDate', () => {
  it.each([
    ['2026-09-15', '15 شتنبر 2026', '15 septembre 2026', '15 September 2026'],
    ['2026-09', 'شتنبر 2026', 'septembre 2026', 'September 2026'],
    ['2026', '2026', '2026', '2026'],
    ['2017-03-01', '1 مارس 2017', '1er mars 2017', '1 March 2017'],
    ['2017-08-24', '24 غشت 2017', '24 août 2017', '24 August 2017'],
  ])('says %s in three languages', (date, ...expected) => {
    expect(locales.map((locale) => formatPartialDate(date, locale))).toEqual(expected)
  })

  it('has a short style', () => {
    const short = locales.map((locale) => formatPartialDate('2026-09-15', locale, 'short'))
    expect(short).toEqual(['15 شتنبر 2026', '15 sept. 2026', '15 Sep 2026'])
  })

  it('writes nothing that cannot be typed back', () => {
    for (let month = 1; month <= 12; month++)
      for (const locale of locales)
        for (const style of ['long', 'short'] as const) {
          const date = `2026-${String(month).padStart(2, '0')}`
          for (const value of [date, `${date}-01`, `${date}-28`])
            expect(parsePartialDate(formatPartialDate(value, locale, style), locale)).toEqual({
              ok: true,
              value,
            })
        }
  })
})

describe('formatPartialRange', () => {
  it.each([
    ['2017-03-16', '2017-03-17', '16–17 مارس 2017', '16–17 mars 2017', '16–17 March 2017'],
    ['2017-03-01', '2017-03-03', '1–3 مارس 2017', '1er–3 mars 2017', '1–3 March 2017'],
    [
      '2017-03-16',
      '2017-04-03',
      '16 مارس – 3 أبريل 2017',
      '16 mars – 3 avril 2017',
      '16 March – 3 April 2017',
    ],
    [
      '2017-08-24',
      '2020-08-23',
      '24 غشت 2017 – 23 غشت 2020',
      '24 août 2017 – 23 août 2020',
      '24 August 2017 – 23 August 2020',
    ],
    ['2017-03', '2017-05', 'مارس – ماي 2017', 'mars – mai 2017', 'March – May 2017'],
    ['2016-12', '2017-05', 'دجنبر 2016 – ماي 2017', 'décembre 2016 – mai 2017', 'December 2016 – May 2017'],
    ['2016', '2020', '2016–2020', '2016–2020', '2016–2020'],
    ['2016', '2017-05', '2016 – ماي 2017', '2016 – mai 2017', '2016 – May 2017'],
    ['2017', '2017-05', '2017 – ماي 2017', '2017 – mai 2017', '2017 – May 2017'],
    ['2016-05', '2016-05', 'ماي 2016', 'mai 2016', 'May 2016'],
    ['2010', null, 'منذ 2010', 'depuis 2010', 'since 2010'],
    ['2010-03-01', null, 'منذ 1 مارس 2010', 'depuis le 1er mars 2010', 'since 1 March 2010'],
    [null, '2020', 'إلى غاية 2020', 'jusqu’en 2020', 'until 2020'],
    [null, '2020-08-23', 'إلى غاية 23 غشت 2020', 'jusqu’au 23 août 2020', 'until 23 August 2020'],
    [null, null, '', '', ''],
  ])('says %s to %s', (start, end, ...expected) => {
    expect(locales.map((locale) => formatPartialRange(start, end, locale))).toEqual(expected)
  })

  it('has a short style', () => {
    expect(formatPartialRange('2017-01-16', '2017-07-03', 'fr', 'short')).toBe('16 janv. – 3 juil. 2017')
  })
})

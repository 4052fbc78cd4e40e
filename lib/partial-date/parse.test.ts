import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locale'
import { MONTH_NAMES } from './month-names'
import { parsePartialDate } from './parse'

const read = (typed: string) => {
  const results = locales.map((locale) => parsePartialDate(typed, locale))
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
  const [result] = results
  return result?.ok ? result.value : result?.reason
}

describe('numbers', () => {
  it.each([
    ['2016', '2016'],
    ['2016-01', '2016-01'],
    ['2016-01-06', '2016-01-06'],
    ['2016/01/06', '2016-01-06'],
    ['2014/9/7', '2014-09-07'],
    ['7/9/2014', '2014-09-07'],
    ['07.4.2018', '2018-04-07'],
    ['4-1-2018', '2018-01-04'],
    ['28 2 2018', '2018-02-28'],
    ['28 / 2 / 2018', '2018-02-28'],
    ['9/2016', '2016-09'],
    ['09 2016', '2016-09'],
    ['2016 9', '2016-09'],
    ['29/02/2020', '2020-02-29'],
    ['  2016. ', '2016'],
    ['٢٠١٦/٠١/٠٦', '2016-01-06'],
    ['۱۵/۹/۲۰۲۶', '2026-09-15'],
    ['\u200F15\u200E/9/\u20672026\u2069', '2026-09-15'],
    ['15\u00A0/\u202F9\u00A0/ 2026', '2026-09-15'],
  ])('%s is %s', (typed, value) => expect(read(typed)).toBe(value))
})

describe('words', () => {
  it.each([
    ['شتنبر 2026', '2026-09'],
    ['15 شتنبر 2026', '2026-09-15'],
    ['شهر شتنبر سنة 2026', '2026-09'],
    ['يوم 15 من شهر شتنبر 2026م', '2026-09-15'],
    ['سنة ٢٠١٦', '2016'],
    ['الاثنين 5 ماي 2017', '2017-05-05'],
    ['نوفمبر 2017', '2017-11'],
    ['سبتمبر 2017', '2017-09'],
    ['أغسطس 2017', '2017-08'],
    ['اغسطس 2017', '2017-08'],
    ['ديسمبر 2017', '2017-12'],
    ['يوليو 2017', '2017-07'],
    ['مايو 2017', '2017-05'],
    ['ابريل 2017', '2017-04'],
    ['إبريل 2017', '2017-04'],
    ['اكتوبر 2017', '2017-10'],
    ['شُتَنْبِر 2017', '2017-09'],
    ['شتنـــبر 2017', '2017-09'],
    ['5 كانون الثاني 2017', '2017-01-05'],
    ['كانون الأول 2017', '2017-12'],
    ['تشرين الثاني 2017', '2017-11'],
    ['آب 2017', '2017-08'],
    ['2016 ماي', '2016-05'],
    ['ماى 2016', '2016-05'],
    ['مای 2016', '2016-05'],
    ['اکتوبر 2016', '2016-10'],
    ['سنه 2016', '2016'],
    ['mai 2017', '2017-05'],
    ['1er mars 2017', '2017-03-01'],
    ['1ER MARS 2017', '2017-03-01'],
    ['16 févr. 2017', '2017-02-16'],
    ['16 fevrier 2017', '2017-02-16'],
    ['aout 2017', '2017-08'],
    ['Août 2017', '2017-08'],
    ['janv.2017', '2017-01'],
    ['le 5 du mois d’avril de l’année 2017', '2017-04-05'],
    ['lundi 5 juin 2017', '2017-06-05'],
    ['15-sept.-2026', '2026-09-15'],
    ['May 5, 2017', '2017-05-05'],
    ['5th of May 2017', '2017-05-05'],
    ['22nd Dec 2017', '2017-12-22'],
    ['2017 May 5', '2017-05-05'],
    ['2017 7 May', '2017-05-07'],
    ['March 2017', '2017-03'],
    ['مارس 2017', '2017-03'],
  ])('%s is %s', (typed, value) => expect(read(typed)).toBe(value))

  it('knows the twelve months in three languages, long and short', () => {
    for (const style of ['long', 'short'] as const)
      for (const locale of locales)
        MONTH_NAMES[style][locale].forEach((name, index) => {
          expect(read(`5 ${name} 2017`), name).toBe(`2017-${String(index + 1).padStart(2, '0')}-05`)
        })
  })
})

describe('what it refuses', () => {
  it.each([
    ['', 'empty'],
    ['  \u200F ', 'empty'],
    ['شهر', 'unreadable'],
    ['قريبا', 'unreadable'],
    ['bientôt 2017', 'unreadable'],
    ['2016-2020', 'unreadable'],
    ['2016/2020', 'unreadable'],
    ['2016-', 'unreadable'],
    ['-2016', 'unreadable'],
    ['2016-ماي 2017', 'unreadable'],
    ['16-17 مارس 2017', 'unreadable'],
    ['14 و15 شتنبر 2016', 'unreadable'],
    ['mars avril 2017', 'unreadable'],
    ['1/2/3/2017', 'unreadable'],
    ['20160106', 'unreadable'],
    ['5/216', 'unreadable'],
    ['2016-01-06T00:00', 'unreadable'],
    ['5+6+2017', 'unreadable'],
    ['5//6//2017', 'unreadable'],
    ['31/02/2020', 'impossible'],
    ['29/02/2019', 'impossible'],
    ['30 fevrier 2020', 'impossible'],
    ['13/2016', 'impossible'],
    ['2/28/2018', 'impossible'],
    ['0/5/2018', 'impossible'],
    ['1899', 'impossible'],
    ['2201', 'impossible'],
    ['05/06/17', 'ambiguous_year'],
    ['mai 17', 'ambiguous_year'],
    ['5 mai 17', 'ambiguous_year'],
    ['5 ماي', 'ambiguous_year'],
    ['ماي', 'ambiguous_year'],
    ['05/17', 'ambiguous_year'],
    ['16', 'ambiguous_year'],
  ])('%j is %s', (typed, reason) => expect(read(typed)).toBe(reason))

  it('stays quick on a long text', () => {
    const started = performance.now()
    for (const typed of ['ا '.repeat(20_000), '1 '.repeat(20_000), ' -'.repeat(20_000), 'a.'.repeat(20_000)])
      expect(read(typed)).toBe('unreadable')
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

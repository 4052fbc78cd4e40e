import { describe, expect, it } from 'vitest'
import { casablancaOffsetMinutes, casablancaToday, fromCasablanca, toCasablanca } from './casablanca'
import { formatInstant } from './instant'

const HOUR = 3_600_000

describe('the clock of Morocco', () => {
  it.each([
    ['2026-02-15T01:59:59Z', '2026-02-15T02:59:59'],
    ['2026-02-15T02:00:00Z', '2026-02-15T02:00:00'],
    ['2026-03-22T01:59:59Z', '2026-03-22T01:59:59'],
    ['2026-03-22T02:00:00Z', '2026-03-22T03:00:00'],
    ['2026-09-20T00:59:59Z', '2026-09-20T01:59:59'],
    ['2026-09-20T01:00:00Z', '2026-09-20T01:00:00'],
    ['2026-11-21T19:30:00Z', '2026-11-21T19:30:00'],
    ['2027-02-20T12:00:00Z', '2027-02-20T12:00:00'],
    ['2027-07-01T12:00:00Z', '2027-07-01T12:00:00'],
    ['2018-12-31T23:30:00Z', '2019-01-01T00:30:00'],
  ])('shows %s as %s', (instant, wallClock) => expect(toCasablanca(instant)).toBe(wallClock))

  it('agrees with Intl for the settled past', () => {
    const intl = new Intl.DateTimeFormat('en', {
      timeZone: 'Africa/Casablanca',
      hour: '2-digit',
      hourCycle: 'h23',
    })
    for (let at = Date.UTC(2012, 0, 1); at < Date.UTC(2023, 0, 1); at += HOUR) {
      const expected = (Number(intl.format(at)) - new Date(at).getUTCHours() + 24) % 24
      if (casablancaOffsetMinutes(at) / 60 !== expected) expect.fail(new Date(at).toISOString())
    }
  })

  it.each([
    '2026-09-20 01:30:00+00',
    '2026-09-20 02:30:00.123456+01',
    '2026-09-20T01:30Z',
    '2026-09-20T07:00:00+05:30',
  ])('reads %s', (text) => expect(toCasablanca(text)).toBe('2026-09-20T01:30:00'))

  it.each(['', 'soon', '2026-09-20', '2026-09-20T01:30', '2026-09-20T25:00Z'])('refuses %j', (text) =>
    expect(() => toCasablanca(text)).toThrow(`Not an instant: ${text}`),
  )
  it('refuses an invalid Date', () =>
    expect(() => toCasablanca(new Date(Number.NaN))).toThrow('Not an instant'))

  it('knows today', () => {
    expect(casablancaToday(Date.parse('2026-07-31T23:30:00Z'))).toBe('2026-08-01')
    expect(casablancaToday(Date.parse('2026-11-30T23:30:00Z'))).toBe('2026-11-30')
    expect(casablancaToday()).toBe(toCasablanca(Date.now()).slice(0, 10))
  })
})

describe('fromCasablanca', () => {
  it.each([
    ['2026-07-01T10:00', '2026-07-01T09:00:00.000Z'],
    ['2026-11-21T10:00', '2026-11-21T10:00:00.000Z'],
    ['2026-09-20T01:30', '2026-09-20T00:30:00.000Z'],
    ['2026-09-20T02:00', '2026-09-20T02:00:00.000Z'],
    ['2026-03-22T02:30', '2026-03-22T02:30:00.000Z'],
    ['2026-03-22T03:00:15', '2026-03-22T02:00:15.000Z'],
  ])('%s is %s', (wallClock, instant) => expect(fromCasablanca(wallClock)).toBe(instant))

  it('gives back what toCasablanca shows, outside the hours that happen twice', () => {
    for (let at = Date.UTC(2017, 0, 1); at < Date.UTC(2028, 0, 1); at += 7 * HOUR) {
      const isRepeated = casablancaOffsetMinutes(at - HOUR) > casablancaOffsetMinutes(at)
      if (!isRepeated) expect(fromCasablanca(toCasablanca(at))).toBe(new Date(at).toISOString())
    }
  })

  it.each(['', '2026-02-31T10:00', '2026-11-21T24:00', '2026-11-21T10:00Z', '2026-11-21'])(
    'refuses %j',
    (text) => expect(() => fromCasablanca(text)).toThrow(RangeError),
  )
})

describe('formatInstant', () => {
  const instant = '2026-08-31 23:05:09.5+00'

  it('shows the date and time in Casablanca', () => {
    expect(formatInstant(instant, 'ar')).toBe('1 شتنبر 2026، 00:05')
    expect(formatInstant(instant, 'fr')).toBe('1er septembre 2026 à 00:05')
    expect(formatInstant(instant, 'en')).toBe('1 September 2026, 00:05')
    expect(formatInstant(new Date('2026-12-01T09:30:00Z'), 'en')).toBe('1 December 2026, 09:30')
  })

  it('shows more or less', () => {
    expect(formatInstant(instant, 'fr', { dateStyle: 'short', timeFormat: 'seconds' })).toBe(
      '1er sept. 2026 à 00:05:09',
    )
    expect(formatInstant(instant, 'fr', { timeFormat: 'none' })).toBe('1er septembre 2026')
    expect(formatInstant(instant, 'ar', { dateStyle: 'none' })).toBe('00:05')
  })
})

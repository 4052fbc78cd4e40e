import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { toCalendar } from './ics'
import type { CalendarMeeting } from './queries'

const meeting: CalendarMeeting = {
  id: 7,
  uid: '0b7c9a52-5a0e-4a53-9d0a-0f6f4b3a1c11',
  code: 'COPIL-ACCUEIL-2026-03',
  number: 3,
  title: null,
  committee: { fr: 'Comité de pilotage', ar: 'لجنة القيادة' },
  committeeKind: 'steering_committee',
  starts: '2026-12-15',
  ends: null,
  startsAt: '09:30',
  endsAt: '12:00',
  place: { fr: 'Rabat ; salle A, étage 2', ar: 'الرباط' },
  onlineLink: null,
  state: 'convened',
  stateReason: null,
  sequence: 2,
  updatedAt: '2026-11-21T10:00:00Z',
  isIllustrative: false,
}

const text = (change: Partial<CalendarMeeting>, locale: 'ar' | 'fr' = 'fr') =>
  toCalendar([{ ...meeting, ...change }], locale, 'https://sharaka.example')

/** Read by a parser that is not the generator's. */
const read = (change: Partial<CalendarMeeting>, locale: 'ar' | 'fr' = 'fr') => {
  const [event] = new ICAL.Component(ICAL.parse(text(change, locale))).getAllSubcomponents('vevent')
  if (!event) throw new Error('no event')
  return new ICAL.Event(event)
}
const value = (event: ICAL.Event, name: string) => String(event.component.getFirstPropertyValue(name))

test('the same meeting keeps its UID, and SEQUENCE follows its changes', () => {
  expect(read({}).uid).toBe(meeting.uid)
  expect(read({ starts: '2027-01-10', sequence: 3 }).uid).toBe(meeting.uid)
  expect(read({ sequence: 3 }).sequence).toBe(3)
})

test('a time is right to the minute on both sides of 20 September 2026 and in Ramadan', () => {
  const startOf = (starts: string) => read({ starts }).startDate.toJSDate().toISOString()
  expect(startOf('2026-09-18')).toBe('2026-09-18T08:30:00.000Z')
  expect(startOf('2026-09-21')).toBe('2026-09-21T09:30:00.000Z')
  expect(startOf('2026-03-02')).toBe('2026-03-02T09:30:00.000Z')
  expect(startOf('2026-04-02')).toBe('2026-04-02T08:30:00.000Z')
  expect(read({}).endDate.toJSDate().toISOString()).toBe('2026-12-15T12:00:00.000Z')
})

test('a meeting without a time takes whole days, the last included', () => {
  const event = read({ starts: '2018-12-05', ends: '2018-12-07', startsAt: null, endsAt: null })
  expect(event.startDate.isDate).toBe(true)
  expect(event.startDate.toString()).toBe('2018-12-05')
  expect(event.endDate.toString()).toBe('2018-12-08')
})

test('what is cancelled or postponed is taken out of calendars, with its reason', () => {
  expect(value(read({}), 'status')).toBe('CONFIRMED')
  expect(value(read({ state: 'planned' }), 'status')).toBe('TENTATIVE')
  for (const state of ['cancelled', 'postponed'] as const) {
    const event = read({ state, stateReason: 'La présidence ne peut y assister' })
    expect(value(event, 'status')).toBe('CANCELLED')
    expect(event.description).toContain('La présidence ne peut y assister')
  }
})

test('commas, semicolons, new lines and long Arabic titles come out as they went in', () => {
  const title = {
    ar: 'الاجتماع الرابع للجنة قيادة مشروع استقبال المهاجرين، بحضور الجماعات الترابية؛ الرباط '
      .repeat(3)
      .trim(),
  }
  const written = text({ title, stateReason: 'un, deux; trois\nquatre \\ cinq' }, 'ar')
  for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const event = read({ title, stateReason: 'un, deux; trois\nquatre \\ cinq' }, 'ar')
  expect(event.summary).toBe(`${meeting.code} · ${title.ar}`)
  expect(event.description).toContain('un, deux; trois\nquatre \\ cinq')
  expect(read({}).location).toBe('Rabat ; salle A, étage 2')
})

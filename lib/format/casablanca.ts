/**
 * The clock of Morocco, from IANA 2026f, for 2012 on. It does not come from Intl or Postgres: Node 20 and the embedded
 * PostgreSQL still put Morocco at UTC+1 after 2026-09-20, and a browser may disagree with the server.
 * Each instant switches between UTC+0 (before the first) and UTC+1. When the law changes, add a line.
 */
const SWITCHES = `
  2012-04-29T02 2012-07-20T02 2012-08-20T02 2012-09-30T02
  2013-04-28T02 2013-07-07T02 2013-08-10T02 2013-10-27T02
  2014-03-30T02 2014-06-28T02 2014-08-02T02 2014-10-26T02
  2015-03-29T02 2015-06-14T02 2015-07-19T02 2015-10-25T02
  2016-03-27T02 2016-06-05T02 2016-07-10T02 2016-10-30T02
  2017-03-26T02 2017-05-21T02 2017-07-02T02 2017-10-29T02
  2018-03-25T02 2018-05-13T02 2018-06-17T02
  2019-05-05T02 2019-06-09T02
  2020-04-19T02 2020-05-31T02
  2021-04-11T02 2021-05-16T02
  2022-03-27T02 2022-05-08T02
  2023-03-19T02 2023-04-23T02
  2024-03-10T02 2024-04-14T02
  2025-02-23T02 2025-04-06T02
  2026-02-15T02 2026-03-22T02
  2026-09-20T01`
  .trim()
  .split(/\s+/)
  .map((hour) => Date.parse(`${hour}:00Z`))

const MS_PER_MINUTE = 60_000
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}(?::?\d{2})?)$/
const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/

export function casablancaOffsetMinutes(epochMs: number): 0 | 60 {
  const past = SWITCHES.findLastIndex((at) => at <= epochMs) + 1
  return past % 2 === 1 ? 60 : 0
}

/** `2026-11-20T09:30:00`, what a clock in Rabat shows. Takes ISO 8601 or Postgres text (`2026-11-20 09:30:00.12+00`). */
export function toCasablanca(instant: string | Date | number): string {
  const epochMs = epochOf(instant)
  return new Date(epochMs + casablancaOffsetMinutes(epochMs) * MS_PER_MINUTE).toISOString().slice(0, 19)
}

/** The instant of a typed local time. Where the clock went back, the first of the two; where it jumped, as if it had not. */
export function fromCasablanca(wallClock: string): string {
  const asUtc = WALL_CLOCK.test(wallClock) ? Date.parse(`${wallClock}Z`) : Number.NaN
  // Date.parse rolls 31 February over.
  const isReal = !Number.isNaN(asUtc) && new Date(asUtc).toISOString().startsWith(wallClock)
  if (!isReal) throw new RangeError(`Not a local date and time: ${wallClock}`)
  const summer = asUtc - 60 * MS_PER_MINUTE
  return new Date(casablancaOffsetMinutes(summer) === 60 ? summer : asUtc).toISOString()
}

export function casablancaToday(now: number = Date.now()): string {
  return toCasablanca(now).slice(0, 10)
}

function epochOf(instant: string | Date | number): number {
  const epochMs = typeof instant === 'string' ? parseInstant(instant) : Number(instant)
  if (Number.isNaN(epochMs)) throw new RangeError(`Not an instant: ${instant}`)
  return epochMs
}

// A text without an offset would be read in the machine's own zone: refused.
function parseInstant(text: string): number {
  const [, day, time, offset = ''] = INSTANT.exec(text) ?? []
  return Date.parse(`${day}T${time}${offset.length === 3 ? `${offset}:00` : offset}`)
}

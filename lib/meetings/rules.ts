import { attendanceKinds, meetingStates, type quorumKinds } from '@/db/vocabulary'
import { type SeatRole, votes } from '@/lib/access/permissions'
import { firstDay, lastDay, type PartialDate } from '@/lib/partial-date/partial-date'

export { attendanceKinds, meetingStates }
export type MeetingState = (typeof meetingStates)[number]
export type AttendanceKind = (typeof attendanceKinds)[number]
export type QuorumKind = (typeof quorumKinds)[number]

export const meetingVerbs = ['convene', 'hold', 'postpone', 'cancel', 'reinstate'] as const
export type MeetingVerb = (typeof meetingVerbs)[number]

const transitions: Record<MeetingVerb, { from: readonly MeetingState[]; to: MeetingState }> = {
  convene: { from: ['planned'], to: 'convened' },
  hold: { from: ['planned', 'convened'], to: 'held' },
  postpone: { from: ['planned', 'convened'], to: 'postponed' },
  cancel: { from: ['planned', 'convened', 'postponed'], to: 'cancelled' },
  reinstate: { from: ['postponed', 'cancelled'], to: 'planned' },
}

/** Where a verb leads from a state; null where it is not allowed. Circulating and locking are verbs of the minutes. */
export const stateAfter = (state: MeetingState, verb: MeetingVerb): MeetingState | null =>
  transitions[verb].from.includes(state) ? transitions[verb].to : null

/** What the meeting is (its date, its agenda, who attended) may still be written until its minutes are circulated. */
export const isOpen = (state: MeetingState) => state !== 'circulated' && state !== 'locked'

/** Still to be held: its agenda takes up the open decisions. */
export const isAhead = (state: MeetingState) =>
  state === 'planned' || state === 'convened' || state === 'postponed'

/** Nobody attends a meeting that is not to be. */
export const takesAttendance = (state: MeetingState) =>
  state === 'planned' || state === 'convened' || state === 'held'

type Mandate = { mandateFrom: string | null; mandateTo: string | null }

/** A date known to the month or year is covered as soon as one of its days is; an unknown one always. */
export const mandateCovers = ({ mandateFrom, mandateTo }: Mandate, date: PartialDate | null) =>
  date === null ||
  ((mandateFrom === null || mandateFrom <= lastDay(date)) &&
    (mandateTo === null || mandateTo >= firstDay(date)))

type Seat = Mandate & { role: SeatRole; kind: AttendanceKind | null }
type Rule = { quorumKind: QuorumKind | null; quorumValue: number | null }

export type Quorum = {
  /** Seats with a vote whose mandate covers the day. */
  voting: number
  /** Of these, present or represented. */
  attending: number
  /** How many it takes; null where the committee has no rule. */
  needed: number | null
  isReached: boolean | null
}

export const quorumOf = (seats: readonly Seat[], rule: Rule, date: PartialDate | null): Quorum => {
  const voters = seats.filter((seat) => votes(seat.role) && mandateCovers(seat, date))
  const attending = voters.filter(({ kind }) => kind === 'present' || kind === 'represented').length
  const needed = neededOf(rule, voters.length)
  return { voting: voters.length, attending, needed, isReached: needed === null ? null : attending >= needed }
}

/** A share is of the seats with a vote, rounded up: half of five is three. */
const neededOf = ({ quorumKind, quorumValue }: Rule, voting: number) => {
  if (quorumKind === null || quorumValue === null) return null
  return quorumKind === 'seats' ? quorumValue : Math.ceil((voting * quorumValue) / 100)
}

/** When each item begins, `HH:MM`, from the start of the meeting; null once a length before it is unknown. */
export const itemTimes = (
  startsAt: string | null,
  durations: readonly (number | null)[],
): (string | null)[] => {
  let minutes: number | null = startsAt === null ? null : minutesOf(startsAt)
  return durations.map((duration) => {
    const begins = minutes
    minutes = minutes === null || duration === null ? null : minutes + duration
    return begins === null ? null : clock(begins)
  })
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

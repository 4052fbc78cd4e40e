import type { Transaction } from '@/db/client'
import { meeting } from '@/db/schema/meetings'
import { dateColumns, spanOf } from './dates'
import { type Ids, known } from './keys'
import type { Portfolio } from './portfolio'
import { standingBodies } from './standing-bodies'

/** Held, and known by title, day and place at most: no number but that of an edition, no agenda, no minutes. */
export const loadPastMeetings = (tx: Transaction, portfolio: Portfolio, committees: Ids) => {
  const places = new Map(portfolio.places.map(({ id, name }) => [id, name]))
  return tx.insert(meeting).values(
    sessionsOf(portfolio).map(({ id, committee, edition, title, date, place_ids: [place], source }) => {
      const { start, end } = spanOf(date)
      return {
        sourceKey: id,
        committeeId: known(committees, committee),
        number: edition,
        title,
        ...dateColumns('starts', start),
        endsOn: end,
        place: place === undefined ? null : known(places, place),
        state: 'held' as const,
        provenance: { ...source, raw: date?.raw },
      }
    }),
  )
}

const sessionsOf = ({ committee_meetings, forum_editions }: Portfolio) => [
  ...committee_meetings.map((one) => ({ ...one, committee: one.committee_id, edition: null })),
  ...standingBodies.flatMap(({ sourceKey, editionsOf }) =>
    forum_editions
      .filter(({ forum_id }) => forum_id === editionsOf)
      .map((one) => ({ ...one, committee: sourceKey })),
  ),
]

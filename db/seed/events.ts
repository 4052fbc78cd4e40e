import type { Period, Portfolio, Source } from './portfolio'

export type Event = {
  id: string
  project: string
  kind: string
  title: { ar: string; fr: string; en: string }
  date?: Period
  place: string | undefined
  organiser?: string
  /** The page says that it took place. */
  tookPlace: boolean
  /** The date is written, and wrong beyond doubt. */
  dateIsDisputed: boolean
  source: Source
}

/** Announced by a concept note that gives neither date nor place. */
const ONLY_ANNOUNCED = new Set(['act-seminar'])
/** Attributed to two organisers. */
const ORGANISER_DISPUTED = new Set(['act-hld-2013'])
/** Editions and meetings that no activity repeats: the others are one event, already among the activities. */
const ONLY_IN_THEIR_OWN_LIST = new Set(['ma-es-forum-ed1', 'mtg-ma-es-followup-2016-12', 'ma-es-forum-ed2'])

export const eventsOf = (portfolio: Portfolio): Event[] => [...activities(portfolio), ...unlisted(portfolio)]

/** The minister's visits belong to no project: no milestone. */
const activities = ({ activities }: Portfolio): Event[] =>
  activities
    .toSorted((a, b) => a.sequence - b.sequence)
    .flatMap((one) =>
      one.project_id === null
        ? []
        : {
            ...one,
            project: one.project_id,
            place: one.place_basis?.startsWith('not written') ? undefined : one.place_ids[0],
            organiser: ORGANISER_DISPUTED.has(one.id) ? undefined : one.organiser_id,
            tookPlace: !one.planned && !ONLY_ANNOUNCED.has(one.id),
            dateIsDisputed: one.quarantine,
          },
    )

const unlisted = ({ forum_editions, committee_meetings }: Portfolio): Event[] =>
  [
    ...forum_editions.map((one) => ({ ...one, project: one.forum_id, kind: 'forum_edition' })),
    ...committee_meetings.map((one) => ({ ...one, project: one.project_id, kind: 'coordination_meeting' })),
  ]
    .filter(({ id }) => ONLY_IN_THEIR_OWN_LIST.has(id))
    .toSorted((a, b) => (a.date?.start ?? '').localeCompare(b.date?.start ?? ''))
    .map((one) => ({ ...one, place: one.place_ids[0], tookPlace: true, dateIsDisputed: false }))

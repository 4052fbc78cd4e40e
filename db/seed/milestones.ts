import type { Transaction } from '@/db/client'
import { milestone } from '@/db/schema/milestones'
import { dateColumns, spanOf } from './dates'
import { type Event, eventsOf } from './events'
import { type Ids, known } from './keys'
import { milestoneKinds } from './milestone-kinds'
import type { Portfolio } from './portfolio'
import { milestoneNotes } from './written/milestone-notes'

/** No baseline: nobody approved one for what is already past. */
export const loadMilestones = (tx: Transaction, portfolio: Portfolio, ids: Ids, organisations: Ids) => {
  const placeOf = placesOf(portfolio)
  const counted = new Map<string, number>()
  return tx.insert(milestone).values(
    eventsOf(portfolio).map((event) => {
      const position = (counted.get(event.project) ?? 0) + 1
      counted.set(event.project, position)
      return {
        projectId: known(ids, event.project),
        sourceKey: event.id,
        kind: known(milestoneKinds, event.kind),
        title: event.title,
        position,
        ...placeOf(event.place),
        responsibleId: event.organiser ? known(organisations, event.organiser) : null,
        ...datesOf(event),
        percent: event.tookPlace ? 100 : 0,
        isReached: event.tookPlace,
        note: milestoneNotes[event.id],
        provenance: { ...event.source, raw: event.date?.raw },
      }
    }),
  )
}

/** A disputed date stays where it is written, as the due date, and is no proof of the day it took place. */
const datesOf = ({ date, tookPlace, dateIsDisputed }: Event) => {
  const { start, end } = spanOf(date)
  const due = end ?? start
  return {
    ...dateColumns('begin', end === null ? null : start),
    ...dateColumns('due', due),
    ...dateColumns('reached', tookPlace && !dateIsDisputed ? due : null),
  }
}

const placesOf = ({ places, countries }: Portfolio) => {
  const codes = new Map(countries.map(({ id, iso2 }) => [id, iso2]))
  const byId = new Map(
    places.map(({ id, name, country_id }) => [id, { place: name, country: known(codes, country_id) }]),
  )
  return (id: string | undefined) => (id === undefined ? {} : known(byId, id))
}

import type { Transaction } from '@/db/client'
import { agendaItem, attendance, meeting, meetingGuest } from '@/db/schema/meetings'
import { minutesItem } from '@/db/schema/minutes'
import { known } from '../../keys'
import type { Home } from './insert-committee'
import { followDecisions, insertDecisions, milestoneColumns } from './insert-decisions'
import { insertMinutes } from './insert-minutes'
import type { IllustratedItem, IllustratedMeeting } from './told'

export const insertMeeting = async (tx: Transaction, told: IllustratedMeeting, home: Home) => {
  const [row] = await tx
    .insert(meeting)
    .values({
      committeeId: home.committeeId,
      number: told.number,
      startsOn: told.on,
      startsPrecision: 'day',
      startsAt: told.from,
      endsAt: told.to,
      place: told.place,
      onlineLink: told.onlineLink,
      language: told.language,
      state: told.state,
      isIllustrative: true,
    })
    .returning({ id: meeting.id })
  if (!row) throw new Error(`Meeting ${told.number} was not inserted`)
  await insertAttendance(tx, told, row.id, home)
  for (const [index, item] of told.items.entries())
    await insertItem(tx, item, { meetingId: row.id, position: index + 1 }, told, home)
  await insertMinutes(tx, told, row.id, home)
  await followDecisions(tx, told, home)
}

const insertAttendance = async (
  tx: Transaction,
  { attendance: seen = {}, guests = [] }: IllustratedMeeting,
  meetingId: number,
  { seats }: Home,
) => {
  const values = Object.entries(seen).map(([organisation, one]) => ({
    meetingId,
    seatId: known(seats, organisation),
    ...one,
  }))
  if (values.length > 0) await tx.insert(attendance).values(values)
  if (guests.length > 0) await tx.insert(meetingGuest).values(guests.map((one) => ({ meetingId, ...one })))
}

const insertItem = async (
  tx: Transaction,
  told: IllustratedItem,
  place: { meetingId: number; position: number },
  ofMeeting: IllustratedMeeting,
  home: Home,
) => {
  const [row] = await tx
    .insert(agendaItem)
    .values({
      ...place,
      title: told.title,
      duration: told.duration,
      presenter: told.presenter,
      documents: told.documents,
      decisionId: told.carries ? known(home.decisions, told.carries) : null,
      ...milestoneColumns(told.milestone, home),
    })
    .returning({ id: agendaItem.id })
  if (!row) throw new Error(`Item ${place.position} was not inserted`)
  if (told.said)
    await tx
      .insert(minutesItem)
      .values({ agendaItemId: row.id, meetingId: place.meetingId, said: documentOf(told.said) })
  await insertDecisions(tx, told.decisions ?? [], { ...place, agendaItemId: row.id }, ofMeeting, home)
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

const documentOf = (said: (string | string[])[]) => ({
  type: 'doc',
  content: said.map((block) =>
    typeof block === 'string'
      ? paragraph(block)
      : {
          type: 'bulletList',
          content: block.map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
        },
  ),
})

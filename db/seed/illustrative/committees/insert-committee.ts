import { asc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { committee, committeeProject, committeeSeat } from '@/db/schema/committees'
import { milestone } from '@/db/schema/milestones'
import { type Ids, known } from '../../keys'
import type { References } from '../insert'
import type { Dates } from '../relative-dates'
import { insertMeeting } from './insert-meeting'
import type { IllustratedCommittee } from './told'

export type Home = {
  committeeId: number
  projectId: number
  /** In the order of the project's list. */
  milestones: number[]
  /** By organisation. */
  seats: Ids
  /** By their keys; filled as the meetings are told. */
  decisions: Map<string, number>
  dates: Dates
  references: References
}

type Place = { code: string; projectId: number; dates: Dates; references: References }

export const insertCommittee = async (
  tx: Transaction,
  told: IllustratedCommittee,
  { code, projectId, dates, references }: Place,
) => {
  const [row] = await tx
    .insert(committee)
    .values({
      kind: 'steering_committee',
      code: `COPIL-${code}`,
      name: told.name,
      text: told.text,
      quorumKind: told.quorum.kind,
      quorumValue: told.quorum.value,
      membersAreComplete: true,
      isIllustrative: true,
    })
    .returning({ id: committee.id })
  if (!row) throw new Error(`The committee of ${code} was not inserted`)
  await tx.insert(committeeProject).values({ committeeId: row.id, projectId })
  const home = {
    committeeId: row.id,
    projectId,
    milestones: await milestonesOf(tx, projectId),
    seats: await insertSeats(tx, told, row.id, references),
    decisions: new Map<string, number>(),
    dates,
    references,
  }
  for (const one of told.meetings) await insertMeeting(tx, one, home)
}

const insertSeats = async (
  tx: Transaction,
  { seats }: IllustratedCommittee,
  committeeId: number,
  { organisations, accounts }: References,
): Promise<Ids> => {
  const account = (key: string | undefined) => (key === undefined ? null : known(accounts, key))
  const rows = await tx
    .insert(committeeSeat)
    .values(
      seats.map(({ organisation, role, mandate, representative, alternate }) => ({
        committeeId,
        organisationId: known(organisations, organisation),
        role,
        mandateFrom: mandate.from,
        mandateTo: mandate.to,
        representative: representative.name,
        representativeAccountId: account(representative.account),
        alternate: alternate?.name,
        alternateAccountId: account(alternate?.account),
      })),
    )
    .returning({ id: committeeSeat.id })
  return new Map(rows.map(({ id }, at) => [seats[at]?.organisation ?? '', id]))
}

const milestonesOf = async (tx: Transaction, projectId: number): Promise<number[]> => {
  const rows = await tx
    .select({ id: milestone.id })
    .from(milestone)
    .where(eq(milestone.projectId, projectId))
    .orderBy(asc(milestone.position))
  return rows.map(({ id }) => id)
}

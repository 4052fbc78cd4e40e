import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { decision, decisionStep } from '@/db/schema/decisions'
import { known } from '../../keys'
import type { Home } from './insert-committee'
import type { IllustratedDecision, IllustratedMeeting, IllustratedStep } from './told'

export const insertDecisions = async (
  tx: Transaction,
  told: IllustratedDecision[],
  { meetingId, agendaItemId }: { meetingId: number; agendaItemId: number },
  { number }: IllustratedMeeting,
  home: Home,
) => {
  for (const one of told) {
    const [row] = await tx
      .insert(decision)
      .values({
        meetingId,
        committeeId: home.committeeId,
        agendaItemId,
        // The trigger numbers it.
        number: 0,
        reference: '',
        kind: one.kind,
        text: one.text,
        ownerOrganisationId: known(home.references.organisations, one.owner),
        ownerName: one.ownerName,
        dueOn: one.due,
        projectId: home.projectId,
        ...milestoneColumns(one.milestone, home),
      })
      .returning({ id: decision.id, number: decision.number })
    if (!row) throw new Error('A decision was not inserted')
    home.decisions.set(`${number}/${row.number}`, row.id)
    if (one.replaces) await supersede(tx, one.replaces, row.id, home)
  }
}

const supersede = async (
  tx: Transaction,
  { key, ...step }: NonNullable<IllustratedDecision['replaces']>,
  supersededById: number,
  home: Home,
) => {
  const replaced = known(home.decisions, key)
  await follow(tx, [{ to: 'superseded', ...step }], replaced, home)
  await tx.update(decision).set({ supersededById }).where(eq(decision.id, replaced))
}

/** What became of the decisions of a meeting, after its minutes. */
export const followDecisions = async (tx: Transaction, { number, items }: IllustratedMeeting, home: Home) => {
  const told = items.flatMap(({ decisions = [] }) => decisions)
  for (const [index, { steps = [] }] of told.entries())
    await follow(tx, steps, known(home.decisions, `${number}/${index + 1}`), home)
}

const follow = async (
  tx: Transaction,
  steps: IllustratedStep[],
  decisionId: number,
  { dates, references }: Home,
) => {
  let from: IllustratedStep['to'] = 'open'
  for (const { to, by, daysAgo, reason, evidence } of steps) {
    await tx.insert(decisionStep).values({
      decisionId,
      accountId: known(references.accounts, by),
      from,
      to,
      reason,
      evidence,
      createdAt: dates.instant(-daysAgo),
    })
    await tx
      .update(decision)
      .set({ status: to, ...(evidence ? { evidence } : {}) })
      .where(eq(decision.id, decisionId))
    from = to
  }
}

export const milestoneColumns = (position: number | undefined, { projectId, milestones }: Home) =>
  position === undefined ? {} : { projectId, milestoneId: milestones[position - 1] }

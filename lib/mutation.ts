import 'server-only'
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { headers } from 'next/headers'
import * as z from 'zod/mini'
import { database, type Transaction } from '@/db/client'
import {
  type CommitteeVerb,
  may,
  mayInCommittee,
  mayInProject,
  type PortfolioVerb,
  type ProjectVerb,
} from '@/lib/access/permissions'
import { enter } from '@/lib/access/read'
import { committeeOfMeeting, relationTo, relationToCommittee } from '@/lib/access/relation'
import { currentViewer, type Viewer } from '@/lib/access/viewer'
import { databaseIsDown, refusalOf } from '@/lib/database-errors'
import { logUnexpected } from '@/lib/log'
import { type Failure, type FieldErrors, type Outcome, Refusal } from '@/lib/outcome'

/** The input names what the permission is about: `projectId`, `committeeId` or `meetingId`. */
type Permission =
  | { project: ProjectVerb }
  | { committee: CommitteeVerb }
  | { meeting: CommitteeVerb }
  | { portfolio: PortfolioVerb }
  | 'own'

type Definition<Schema extends z.ZodMiniType, Data> = {
  schema: Schema
  /** `own`: the verb concerns the viewer's own account alone. */
  allow: Permission
  verb: (tx: Transaction, viewer: Viewer, input: z.output<Schema>) => Promise<Data>
}

const envelope = z.object({ key: z.string().check(z.regex(/^[\w-]{8,64}$/)), input: z.unknown() })

/** What a form sends: `key` is made once per form shown, so that a second sending acts no second time. */
export type Submission = { key: string; input: unknown }

/**
 * The one way to change something: origin, viewer, shape, permission, then one transaction as the viewer
 * in which the submission is claimed, the verb acts and the triggers write the trail.
 */
export const mutation =
  <Schema extends z.ZodMiniType, Data>(definition: Definition<Schema, Data>) =>
  async (submission: Submission): Promise<Outcome<Data>> => {
    try {
      await requireOwnOrigin()
      const viewer = await currentViewer()
      if (!viewer) throw new Refusal('signed_out')
      const { key, input } = envelope.parse(submission)
      const parsed = z.safeParse(definition.schema, input)
      if (!parsed.success) throw new Refusal('invalid', { fieldErrors: fieldErrorsOf(parsed.error.issues) })
      return await database().transaction((tx) => act(tx, viewer, key, parsed.data, definition))
    } catch (error) {
      return failureOf(error)
    }
  }

const act = async <Schema extends z.ZodMiniType, Data>(
  tx: Transaction,
  viewer: Viewer,
  key: string,
  input: z.output<Schema>,
  { allow, verb }: Definition<Schema, Data>,
): Promise<Outcome<Data>> => {
  const entered = enter(tx, viewer)
  const permitted = permit(tx, viewer, allow, input)
  const claimed = tx.execute(
    sql`insert into submission (account_id, key) values (${viewer.id}, ${key}) on conflict do nothing returning key`,
  )
  const [claim] = await Promise.all([claimed, entered, permitted])
  if (claim.length === 0) return earlierOutcome(tx, viewer, key)
  const outcome: Outcome<Data> = { ok: true, data: await verb(tx, viewer, input) }
  await tx.execute(
    sql`update submission set result = ${JSON.stringify(outcome)} where account_id = ${viewer.id} and key = ${key}`,
  )
  return outcome
}

const permit = async (tx: Transaction, viewer: Viewer, allow: Permission, input: unknown) => {
  if (allow === 'own') return
  if ('portfolio' in allow) {
    if (!may(viewer.role, allow.portfolio)) throw new Refusal('refused')
    return
  }
  if ('committee' in allow)
    return permitInCommittee(tx, viewer, allow.committee, (input as { committeeId: number }).committeeId)
  if ('meeting' in allow) {
    const committeeId = await committeeOfMeeting(tx, (input as { meetingId: number }).meetingId)
    if (committeeId === null) throw new Refusal('not_found')
    return permitInCommittee(tx, viewer, allow.meeting, committeeId)
  }
  const relation = await relationTo(tx, viewer, (input as { projectId: number }).projectId)
  if (!relation || !mayInProject(viewer.role, relation, 'see')) throw new Refusal('not_found')
  if (!mayInProject(viewer.role, relation, allow.project)) throw new Refusal('refused')
}

const permitInCommittee = async (tx: Transaction, viewer: Viewer, verb: CommitteeVerb, id: number) => {
  const relation = await relationToCommittee(tx, viewer, id)
  if (!relation || !mayInCommittee(viewer.role, relation, 'see')) throw new Refusal('not_found')
  if (!mayInCommittee(viewer.role, relation, verb)) throw new Refusal('refused')
}

const earlierOutcome = async (tx: Transaction, viewer: Viewer, key: string) => {
  const [row] = await tx.execute<{ result: string }>(
    sql`select result from submission where account_id = ${viewer.id} and key = ${key}`,
  )
  if (!row) throw new Refusal('conflict')
  return JSON.parse(row.result)
}

/** Next lets a POST without Origin through; a browser always sends one of the two. */
const requireOwnOrigin = async () => {
  const sent = await headers()
  const site = sent.get('sec-fetch-site')
  const origin = sent.get('origin')
  const ownOrigin = origin !== null && URL.canParse(origin) && new URL(origin).host === sent.get('host')
  if (site ? site !== 'same-origin' : !ownOrigin) throw new Refusal('foreign_origin')
}

const fieldErrorsOf = (issues: readonly z.core.$ZodIssue[]): FieldErrors =>
  Object.fromEntries([...issues].reverse().map((issue) => [issue.path.join('.'), issue.message || 'invalid']))

const failureOf = (error: unknown): Failure => {
  if (error instanceof Refusal) return { ok: false, code: error.code, ...error.detail }
  if (error instanceof z.core.$ZodError) return { ok: false, code: 'invalid' }
  if (databaseIsDown(error)) return { ok: false, code: 'unavailable' }
  const refusal = refusalOf(error)
  if (refusal) return { ok: false, code: refusal }
  const reference = randomUUID().slice(0, 8)
  logUnexpected(reference, error)
  return { ok: false, code: 'unexpected', reference }
}

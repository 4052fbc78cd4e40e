import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { mayInCommittee } from '@/lib/access/permissions'
import { relationToCommittee } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import { type CommitteeInput, committeeKeySchema, editCommitteeSchema, newCommitteeSchema } from './schema'

/** Founds a committee over what the viewer follows. Answers its id. */
export const createCommittee = mutation({
  schema: newCommitteeSchema,
  allow: { portfolio: 'createCommittee' },
  verb: async (tx, viewer, input) => {
    await requireFreeCode(tx, input.code, null)
    const { programmeId, partnershipId, quorumKind, quorumValue } = columnsOf(input)
    const [row] = await tx.execute<{ id: number }>(sql`
      insert into committee (kind, code, name, text, programme_id, partnership_id, quorum_kind, quorum_value, members_are_complete)
      values (${input.kind}, ${input.code}, ${JSON.stringify(input.name)}, ${input.text && JSON.stringify(input.text)},
        ${programmeId}, ${partnershipId}, ${quorumKind}, ${quorumValue}, ${input.membersAreComplete})
      returning id`)
    if (!row) throw new Error('the committee was not written')
    await oversee(tx, viewer, row.id, input)
    return { id: row.id }
  },
})

export const editCommittee = mutation({
  schema: editCommitteeSchema,
  allow: { committee: 'manage' },
  verb: async (tx, viewer, input) => {
    const { codeStands, code } = await lockCommittee(tx, input)
    if (codeStands && code !== input.code) throw refusal({ code: 'code_stands' })
    await requireFreeCode(tx, input.code, input.committeeId)
    const { programmeId, partnershipId, quorumKind, quorumValue } = columnsOf(input)
    await addProjects(tx, viewer, input.committeeId, input)
    await tx.execute(sql`
      update committee set kind = ${input.kind}, code = ${input.code}, name = ${JSON.stringify(input.name)},
        text = ${input.text && JSON.stringify(input.text)}, programme_id = ${programmeId}, partnership_id = ${partnershipId},
        quorum_kind = ${quorumKind}, quorum_value = ${quorumValue}, members_are_complete = ${input.membersAreComplete}
      where id = ${input.committeeId}`)
    await dropProjects(tx, input.committeeId, input)
    await requireManaged(tx, viewer, input.committeeId, input)
    return { id: input.committeeId }
  },
})

export const archiveCommittee = mutation({
  schema: committeeKeySchema,
  allow: { committee: 'manage' },
  verb: async (tx, _viewer, input) => {
    await lockCommittee(tx, input)
    await tx.execute(sql`update committee set archived_at = now() where id = ${input.committeeId}`)
    return { id: input.committeeId }
  },
})

export const restoreCommittee = mutation({
  schema: committeeKeySchema,
  allow: { committee: 'manage' },
  verb: async (tx, _viewer, input) => {
    await lockCommittee(tx, input, 'archived')
    await tx.execute(sql`update committee set archived_at = null where id = ${input.committeeId}`)
    return { id: input.committeeId }
  },
})

const columnsOf = ({ scope, programmeId, partnershipId, quorumKind, quorumValue }: CommitteeInput) => ({
  programmeId: scope === 'programme' ? programmeId : null,
  partnershipId: scope === 'partnership' ? partnershipId : null,
  quorumKind: quorumKind === 'none' ? null : quorumKind,
  quorumValue: quorumKind === 'none' ? null : Number(quorumValue),
})

const refusal = (fieldErrors: Record<string, string>) => new Refusal('invalid', { fieldErrors })

const requireFreeCode = async (tx: Transaction, code: string, except: number | null) => {
  const [taken] = await tx.execute(
    sql`select 1 from committee where code = ${code} and id is distinct from ${except}`,
  )
  if (taken) throw refusal({ code: 'code_taken' })
}

const oversee = async (tx: Transaction, viewer: Viewer, committeeId: number, input: CommitteeInput) => {
  await addProjects(tx, viewer, committeeId, input)
  await requireManaged(tx, viewer, committeeId, input)
}

const wanted = ({ scope, projectIds }: CommitteeInput) =>
  sql`(select value::integer from jsonb_array_elements_text(${JSON.stringify(scope === 'projects' ? projectIds : [])}::jsonb))`

/** A project newly named is one that the viewer follows; those named before may stay. */
const addProjects = async (tx: Transaction, viewer: Viewer, committeeId: number, input: CommitteeInput) => {
  const isFollowed =
    viewer.role === 'director'
      ? sql`true`
      : sql`exists (select from assignment a where a.project_id = p.id and a.account_id = ${viewer.id})`
  await tx.execute(sql`
    insert into committee_project (committee_id, project_id)
    select ${committeeId}, p.id from project p where p.id in ${wanted(input)} and p.archived_at is null and ${isFollowed}
    on conflict do nothing`)
  const [foreign] = await tx.execute(sql`
    select 1 from ${wanted(input)} w(id)
    where not exists (select from committee_project l where l.committee_id = ${committeeId} and l.project_id = w.id)`)
  // The form offers no such project.
  if (foreign) throw new Refusal('refused')
}

const dropProjects = (tx: Transaction, committeeId: number, input: CommitteeInput) =>
  tx.execute(
    sql`delete from committee_project where committee_id = ${committeeId} and project_id not in ${wanted(input)}`,
  )

const fieldOf = { projects: 'projectIds', programme: 'programmeId', partnership: 'partnershipId' } as const

/** Nobody writes themselves out of a committee, nor founds one over what they do not follow. */
const requireManaged = async (
  tx: Transaction,
  viewer: Viewer,
  committeeId: number,
  { scope }: CommitteeInput,
) => {
  const relation = await relationToCommittee(tx, viewer, committeeId)
  if (!relation || !mayInCommittee(viewer.role, relation, 'manage'))
    throw refusal({ [fieldOf[scope]]: 'project_not_followed' })
}

type Locked = { version: number; isArchived: boolean; codeStands: boolean; code: string }

const lockCommittee = async (
  tx: Transaction,
  { committeeId, version }: { committeeId: number; version: number },
  expected: 'open' | 'archived' = 'open',
): Promise<Locked> => {
  const [committee] = await tx.execute<Locked>(sql`
    select version, archived_at is not null "isArchived", kind, code, name, text, programme_id "programmeId", partnership_id "partnershipId",
      quorum_kind "quorumKind", quorum_value "quorumValue", members_are_complete "membersAreComplete",
      array(select project_id from committee_project where committee_id = committee.id order by 1) "projectIds",
      exists (select from meeting m where m.committee_id = committee.id and m.number is not null) "codeStands"
    from committee where id = ${committeeId} for update`)
  if (!committee) throw new Refusal('not_found')
  if (committee.isArchived && expected === 'open') throw new Refusal('archived')
  if (committee.version !== version) throw new Refusal('conflict', { current: committee })
  return committee
}

import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { account } from './accounts'
import { identity, instant } from './columns'
import { committeeOf, meeting } from './meetings'
import {
  amountsAreVisible,
  committeeIsManaged,
  committeeIsVisible,
  policy,
  projectIsVisible,
} from './policies'
import { project } from './projects'

/** Many times what a pack holds; in mebibytes. */
const noLongerThan = (frozen: AnyPgColumn, most: number) =>
  sql`octet_length(${frozen}::text) <= ${sql.raw(String(most * 1024 * 1024))}`

/**
 * A meeting pack as it was sent, in three parts, each seen by who sees what it speaks of: this one with the committee (agenda,
 * published decisions, previous minutes), the state of each project with that project, its money with its amounts. Append-only.
 */
export const meetingPack = pgTable(
  'meeting_pack',
  {
    id: identity(),
    meetingId: integer('meeting_id')
      .notNull()
      .references(() => meeting.id),
    /** Among the packs of the meeting; given by a trigger, without gaps. */
    number: smallint('number').notNull().default(0),
    /** The day in Morocco whose figures it holds. */
    asAt: date('as_at', { mode: 'string' }).notNull(),
    /** A `FrozenPack` (lib/meeting-pack/document.ts). */
    frozen: jsonb('frozen').notNull(),
    frozenBy: integer('frozen_by')
      .notNull()
      .references(() => account.id),
    frozenAt: instant('frozen_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('meeting_pack_number').on(t.meetingId, t.number),
    check('meeting_pack_is_object', sql`jsonb_typeof(${t.frozen}) = 'object'`),
    check('meeting_pack_size', noLongerThan(t.frozen, 16)),
    policy('meeting_pack_read', { for: 'select', using: committeeIsVisible(committeeOf(t.meetingId)) }),
    policy('meeting_pack_insert', {
      for: 'insert',
      withCheck: sql`${t.frozenBy} = (select viewer_id()) and (${committeeIsManaged(committeeOf(t.meetingId))})`,
    }),
  ],
).enableRLS()

/** The parts are written with their pack, by who freezes it, of projects that its committee oversees. */
const isBeingFrozen = (packId: AnyPgColumn, projectId: AnyPgColumn) => sql`
  exists (select from meeting_pack k join meeting m on m.id = k.meeting_id join committee_oversight o on o.committee_id = m.committee_id
    where k.id = ${packId} and o.project_id = ${projectId} and k.frozen_by = (select viewer_id()) and k.frozen_at = now() offset 0)`

/** What a committee decided and how many projects it oversees is told by its parts too: they are seen with the pack. */
const isOfVisiblePack = (packId: AnyPgColumn) =>
  sql`exists (select from meeting_pack k where k.id = ${packId} offset 0)`

const packId = () =>
  integer('pack_id')
    .notNull()
    .references(() => meetingPack.id)
const projectId = () =>
  integer('project_id')
    .notNull()
    .references(() => project.id)

export const meetingPackProject = pgTable(
  'meeting_pack_project',
  {
    packId: packId(),
    projectId: projectId(),
    position: smallint('position').notNull(),
    frozen: jsonb('frozen').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.packId, t.projectId] }),
    index('meeting_pack_project_project').on(t.projectId),
    check('meeting_pack_project_own', sql`(${t.frozen} ->> 'id') is not distinct from ${t.projectId}::text`),
    check('meeting_pack_project_size', noLongerThan(t.frozen, 4)),
    policy('meeting_pack_project_read', {
      for: 'select',
      using: sql`(${projectIsVisible(t.projectId)}) and ${isOfVisiblePack(t.packId)}`,
    }),
    policy('meeting_pack_project_insert', { for: 'insert', withCheck: isBeingFrozen(t.packId, t.projectId) }),
  ],
).enableRLS()

/** Totals, and sums by year: a curve by month would tell others what one funder paid. */
export const meetingPackMoney = pgTable(
  'meeting_pack_money',
  {
    packId: packId(),
    projectId: projectId(),
    frozen: jsonb('frozen').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.packId, t.projectId] }),
    index('meeting_pack_money_project').on(t.projectId),
    check('meeting_pack_money_size', noLongerThan(t.frozen, 4)),
    policy('meeting_pack_money_read', {
      for: 'select',
      using: sql`(${amountsAreVisible(t.projectId)}) and ${isOfVisiblePack(t.packId)}`,
    }),
    policy('meeting_pack_money_insert', { for: 'insert', withCheck: isBeingFrozen(t.packId, t.projectId) }),
  ],
).enableRLS()

import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { decisionKinds, decisionStatuses } from '../vocabulary'
import { account } from './accounts'
import { identity, lifecycle, localizedText } from './columns'
import { committee } from './committees'
import { agendaItem, meeting } from './meetings'
import { milestone } from './milestones'
import { organisation } from './organisations'
import { committeeIsManaged, committeeIsVisible, policy } from './policies'
import { project } from './projects'

export const decisionKind = pgEnum('decision_kind', decisionKinds)
export const decisionStatus = pgEnum('decision_status', decisionStatuses)

/** What a meeting brought forth. `number` and `reference` are given by a trigger, without gaps, and never change. */
export const decision = pgTable(
  'decision',
  {
    id: identity(),
    meetingId: integer('meeting_id')
      .notNull()
      .references((): AnyPgColumn => meeting.id),
    committeeId: integer('committee_id')
      .notNull()
      .references(() => committee.id),
    agendaItemId: integer('agenda_item_id').references((): AnyPgColumn => agendaItem.id),
    number: integer('number').notNull(),
    /** COPIL-RECOMING-2026-03/D4 */
    reference: text('reference').notNull(),
    kind: decisionKind('kind').notNull(),
    text: localizedText('text').notNull(),
    ownerOrganisationId: integer('owner_organisation_id').references(() => organisation.id),
    ownerName: text('owner_name'),
    dueOn: date('due_on', { mode: 'string' }),
    projectId: integer('project_id').references(() => project.id),
    milestoneId: integer('milestone_id').references(() => milestone.id),
    status: decisionStatus('status').notNull().default('open'),
    evidence: text('evidence'),
    supersededById: integer('superseded_by_id').references((): AnyPgColumn => decision.id),
    /** The meeting's own draft is not seen before it is circulated: kept here by a trigger, for one probe a row. */
    isPublished: boolean('is_published').notNull().default(false),
    searchText: text('search_text').generatedAlwaysAs(
      sql`fold_text(reference || ' ' || localized_values("text") || ' ' || coalesce(owner_name, ''))`,
    ),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('decision_number').on(t.meetingId, t.number),
    uniqueIndex('decision_reference').on(t.reference),
    index('decision_committee').on(t.committeeId, t.status, t.dueOn),
    index('decision_due').on(t.dueOn, t.id),
    // What is still to be done, by urgency; the columns of the policy let it be counted in the index alone.
    index('decision_pending')
      .on(t.dueOn, t.id.desc().nullsFirst(), t.committeeId, t.isPublished)
      .where(sql`${t.status} in ('open', 'in_progress')`),
    index('decision_owner').on(t.ownerOrganisationId),
    index('decision_project').on(t.projectId),
    index('decision_milestone').on(t.milestoneId).where(sql`${t.milestoneId} is not null`),
    index('decision_item').on(t.agendaItemId),
    check(
      'decision_done_with_evidence',
      sql`${t.status} not in ('done', 'confirmed') or ${t.evidence} is not null`,
    ),
    policy('decision_read', {
      for: 'select',
      using: sql`(select viewer_sees_all()) or (${t.isPublished} and exists (select from viewer_committee v where v.committee_id = ${t.committeeId}))`,
    }),
    policy('decision_insert', { for: 'insert', withCheck: committeeIsManaged(t.committeeId) }),
    policy('decision_update', {
      for: 'update',
      using: sql`${committeeIsManaged(t.committeeId)} or (${t.isPublished} and ${t.ownerOrganisationId} = (select viewer_organisation_id())
        and (select viewer_role()) in ('officer', 'liaison', 'committee_member') and (${committeeIsVisible(t.committeeId)}))`,
      withCheck: sql`${committeeIsManaged(t.committeeId)} or (${t.ownerOrganisationId} = (select viewer_organisation_id()) and ${t.status} in ('open', 'in_progress', 'done'))`,
    }),
  ],
).enableRLS()

/** Every change of status or due date: who, when and why. Append-only. */
export const decisionStep = pgTable(
  'decision_step',
  {
    id: identity(),
    decisionId: integer('decision_id')
      .notNull()
      .references(() => decision.id),
    accountId: integer('account_id').references(() => account.id),
    from: decisionStatus('from_status'),
    to: decisionStatus('to_status').notNull(),
    dueOn: date('due_on', { mode: 'string' }),
    reason: text('reason'),
    evidence: text('evidence'),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (t) => [
    index('decision_step_decision').on(t.decisionId, t.id),
    policy('decision_step_read', {
      for: 'select',
      using: sql`exists (select from decision d where d.id = ${t.decisionId} offset 0)`,
    }),
    policy('decision_step_insert', {
      for: 'insert',
      withCheck: sql`${t.accountId} = (select viewer_id()) and exists (select from decision d where d.id = ${t.decisionId} offset 0)`,
    }),
  ],
).enableRLS()

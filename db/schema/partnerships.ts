import { sql } from 'drizzle-orm'
import { integer, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { cooperationKinds } from '../vocabulary'
import { archivable, identity, lifecycle, localizedText, partialDate, provenance } from './columns'
import { country, organisation } from './organisations'
import { administered, policy, referencePolicies } from './policies'

export const cooperationKind = pgEnum('cooperation_kind', cooperationKinds)

/** The cooperation track: with a country (bilateral), with a body (multilateral), or a wider one. */
export const partnership = pgTable(
  'partnership',
  {
    id: identity(),
    sourceKey: text('source_key'),
    kind: cooperationKind('kind').notNull(),
    name: localizedText('name').notNull(),
    country: country(),
    bodyId: integer('body_id').references(() => organisation.id),
    ...archivable(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('partnership_source_key').on(t.sourceKey),
    policy('partnership_read', {
      for: 'select',
      using: sql`(select viewer_sees_all()) or exists (select from project p where p.partnership_id = ${t.id} offset 0)`,
    }),
    ...administered('partnership'),
  ],
).enableRLS()

const programmeStart = partialDate('start')
const programmeEnd = partialDate('end')

export const programme = pgTable(
  'programme',
  {
    id: identity(),
    sourceKey: text('source_key'),
    title: localizedText('title').notNull(),
    acronym: text('acronym'),
    kind: text('kind').notNull(),
    startOn: programmeStart.date,
    startPrecision: programmeStart.precision,
    endOn: programmeEnd.date,
    endPrecision: programmeEnd.precision,
    /** How many projects the source announces; not how many are known. */
    declaredProjectCount: integer('declared_project_count'),
    note: localizedText('note'),
    provenance: provenance(),
    ...archivable(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('programme_source_key').on(t.sourceKey),
    policy('programme_read', {
      for: 'select',
      using: sql`(select viewer_sees_all()) or exists (select from project_programme l where l.programme_id = ${t.id} offset 0)`,
    }),
    ...administered('programme'),
  ],
).enableRLS()

export const strategy = pgTable(
  'strategy',
  {
    id: identity(),
    sourceKey: text('source_key'),
    kind: text('kind').notNull(),
    name: localizedText('name').notNull(),
    acronym: localizedText('acronym'),
    provenance: provenance(),
    ...lifecycle(),
  },
  (t) => [uniqueIndex('strategy_source_key').on(t.sourceKey), ...referencePolicies('strategy')],
).enableRLS()

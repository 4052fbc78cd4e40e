import { sql } from 'drizzle-orm'
import { boolean, char, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { archivable, identity, lifecycle, localizedText, provenance } from './columns'
import { administered, policy } from './policies'

export const organisationKind = pgEnum('organisation_kind', [
  'ministry',
  'government',
  'public_body',
  'agency',
  'embassy',
  'local_authority',
  'civil_society',
  'private_sector',
  'international_body',
  'unnamed',
])

/** ISO 3166-1 alpha-2. */
export const country = (name = 'country') => char(name, { length: 2 })

export const organisation = pgTable(
  'organisation',
  {
    id: identity(),
    sourceKey: text('source_key'),
    kind: organisationKind('kind').notNull(),
    name: localizedText('name').notNull(),
    acronym: text('acronym'),
    country: country(),
    isHome: boolean('is_home').notNull().default(false),
    note: localizedText('note'),
    provenance: provenance(),
    ...archivable(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('organisation_source_key').on(t.sourceKey),
    uniqueIndex('organisation_one_home').on(t.isHome).where(sql`${t.isHome}`),
    // Those with a part in what the viewer sees: the policies of those parts say what that is.
    policy('organisation_read', {
      for: 'select',
      using: sql`(select viewer_sees_all()) or (${t.isHome} and (select viewer_role()) is not null) or ${t.id} = (select viewer_organisation_id())
        or exists (select from party q where q.organisation_id = ${t.id} and q.archived_at is null offset 0)
        or exists (select from committee_seat s where s.organisation_id = ${t.id} and s.archived_at is null offset 0)
        or exists (select from funding f where f.organisation_id = ${t.id} and f.archived_at is null offset 0)
        or exists (select from transaction_total m where m.funder_id = ${t.id} offset 0)`,
    }),
    ...administered('organisation'),
  ],
).enableRLS()

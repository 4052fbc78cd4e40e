import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { relationTo } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import { referenceCurrency } from '@/lib/rates/queries'
import type { BudgetProject, FundingRow, TotalRow } from './queries'

/** What the page of a project's money and its file both show: its funding and its exact totals. */
export const budgetReads = (tx: Transaction, viewer: Viewer, projectId: number) => ({
  relation: relationTo(tx, viewer, projectId),
  project: tx.execute<BudgetProject>(projectOf(projectId)),
  funding: tx.execute<FundingRow>(sql`
    select f.id, f.version, f.organisation_id "organisationId", o.name organisation, o.acronym, f.form, trim_scale(f.amount)::text amount, f.currency,
      trim_scale(worth.amount)::text converted,
      partial_date(f.start_on, f.start_precision) starts, partial_date(f.end_on, f.end_precision) ends, f.agreement, f.note
    from funding f join organisation o on o.id = f.organisation_id
    cross join lateral conversion_of(f.amount, f.currency, last_day(f.start_on, f.start_precision)) worth
    where f.project_id = ${projectId} and f.archived_at is null order by f.currency nulls last, f.amount desc, f.id`),
  totals: tx.execute<TotalRow>(sql`
    select t.funder_id "funderId", o.name funder, o.acronym, t.year, t.kind, t.currency, trim_scale(t.official)::text official, trim_scale(t.submitted)::text submitted,
      trim_scale(t.official_converted)::text "officialConverted", trim_scale(t.submitted_converted)::text "submittedConverted",
      t.official_unconverted + t.submitted_unconverted "withoutRate"
    from transaction_total t left join organisation o on o.id = t.funder_id
    where t.project_id = ${projectId} and (t.official <> 0 or t.submitted <> 0)
    order by t.currency, t.funder_id, t.year, t.kind`),
  setting: referenceCurrency(tx),
})

export const projectOf = (projectId: number) => sql`
  select p.id, p.code, p.title, p.archived_at is not null "isArchived", trim_scale(b.amount)::text "declaredAmount", b.currency "declaredCurrency"
  from project p left join declared_budget b on b.project_id = p.id where p.id = ${projectId}`

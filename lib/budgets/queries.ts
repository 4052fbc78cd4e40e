import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { mayInProject } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { relationTo } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { conversionOfEntry, ratesApplied } from '@/lib/rates/queries'
import { budgetReads, projectOf } from './budget-reads'
import { projectChartReads } from './chart-reads'
import { type EntryRow, entryColumns, entryJoins } from './entry-columns'
import type { FundingForm, TransactionKind } from './rules'

export { projectCurve } from './chart-reads'

export const entriesPerPage = 50

export type BudgetProject = {
  id: number
  code: string | null
  title: LocalizedText
  isArchived: boolean
  /** As the source states it, without a split. */
  declaredAmount: string | null
  declaredCurrency: string | null
}

export type FundingRow = {
  id: number
  version: number
  organisationId: number
  organisation: LocalizedText
  acronym: string | null
  form: FundingForm
  amount: string | null
  currency: string | null
  /** In the reference currency; null where its day, or a rate of it, is not known. */
  converted: string | null
  starts: PartialDate | null
  ends: PartialDate | null
  agreement: string | null
  note: string | null
}

export type TotalRow = {
  funderId: number
  /** Null where the organisation is out of the viewer's sight. */
  funder: LocalizedText | null
  acronym: string | null
  year: number
  kind: TransactionKind
  currency: string
  official: string
  submitted: string
  /** In the reference currency, of the entries whose rate is known; how many others there are. */
  officialConverted: string
  submittedConverted: string
  withoutRate: number
}

export type OrganisationRow = { id: number; name: LocalizedText; acronym: string | null }

/** The money of a project: its funding, its exact totals and one page of its entries; null where no amount is for the viewer. */
export const getBudgetPage = async (
  viewer: Viewer,
  projectId: number,
  page: number,
  isInReference: boolean,
) => {
  const found = await read(viewer, (tx) => ({
    charts: projectChartReads(tx, projectId, isInReference),
    rates: ratesApplied(tx, isInReference ? sql`values (${projectId}::integer)` : null),
    ...budgetReads(tx, viewer, projectId),
    entries: tx.execute<EntryRow>(sql`
      select ${entryColumns} from transaction t ${entryJoins} where t.project_id = ${projectId}
      order by t.value_on desc, t.id desc limit ${entriesPerPage} offset ${(page - 1) * entriesPerPage}`),
    count: tx.execute<{ total: number }>(
      sql`select count(*)::integer total from transaction where project_id = ${projectId}`,
    ),
  }))
  const [[project], { relation }] = [found.project, found]
  if (!project || !relation || !mayInProject(viewer.role, relation, 'seeAmounts')) return null
  return { ...found, ...found.charts, project, relation, total: found.count[0]?.total ?? 0 }
}

export type StepRow = {
  id: number
  verb: 'submitted' | 'resubmitted' | 'returned' | 'accepted'
  text: string | null
  at: string
  by: string | null
}

/** One entry with what happened to it; null when it is out of the viewer's sight or does not exist. */
export const getEntryPage = async (viewer: Viewer, projectId: number, transactionId: number) => {
  const found = await read(viewer, (tx) => ({
    relation: relationTo(tx, viewer, projectId),
    project: tx.execute<BudgetProject>(projectOf(projectId)),
    entry: tx.execute<EntryRow>(
      sql`select ${entryColumns} from transaction t ${entryJoins} where t.id = ${transactionId} and t.project_id = ${projectId}`,
    ),
    steps: tx.execute<StepRow>(sql`
      select s.id, s.verb, s.text, s.created_at at, a.name "by" from transaction_step s left join account a on a.id = s.account_id
      where s.transaction_id = ${transactionId} order by s.id`),
    conversion: conversionOfEntry(tx, transactionId),
    organisations: organisationsFor(tx),
  }))
  const [[project], [entry], { relation }] = [found.project, found.entry, found]
  return project && entry && relation ? { ...found, project, entry, relation } : null
}

/** What a new entry needs; null where the viewer records nothing. */
export const getEntryForm = async (viewer: Viewer, projectId: number) => {
  const found = await read(viewer, (tx) => ({
    relation: relationTo(tx, viewer, projectId),
    project: tx.execute<BudgetProject>(projectOf(projectId)),
    organisations: organisationsFor(tx),
  }))
  const [[project], { relation }] = [found.project, found]
  if (!project || !relation || !mayInProject(viewer.role, relation, 'recordEntries')) return null
  return { ...found, project, relation }
}

/** For the choice of a funder, by those who edit the project. */
export const getOrganisations = (viewer: Viewer) =>
  read(viewer, (tx) => ({ organisations: organisationsFor(tx) }))

const organisationsFor = (tx: Transaction) =>
  tx.execute<OrganisationRow>(
    sql`select id, name, acronym from organisation where archived_at is null order by acronym nulls last, id`,
  )

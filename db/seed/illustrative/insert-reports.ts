import type { Transaction } from '@/db/client'
import { progressReport, reportStep } from '@/db/schema/reports'
import { dateColumns } from '../dates'
import { known } from '../keys'
import type { IllustratedReport, Illustration } from './illustration'
import type { Place } from './insert-milestones'
import type { Dates } from './relative-dates'

/** Who reports speaks for the party that implements. */
export const insertReports = async (
  tx: Transaction,
  reports: IllustratedReport[],
  told: Illustration,
  dates: Dates,
  { projectId, references: { accounts, organisations } }: Place,
  milestoneId: number,
) => {
  const implementing = told.parties.find(({ role }) => role === 'implementing')?.organisation ?? ''
  for (const one of reports) {
    const authorId = known(accounts, one.author)
    const decidedBy = one.decided ? known(accounts, told.validator) : null
    const submittedAt = dates.instant(-one.daysAgo)
    const decidedAt = one.decided ? dates.instant(-one.decided.daysAgo) : null
    const [row] = await tx
      .insert(progressReport)
      .values({
        projectId,
        milestoneId,
        authorId,
        organisationId: known(organisations, implementing),
        kind: one.kind,
        state: one.state,
        ...dateColumns('reached', one.reached ?? null),
        ...dateColumns('forecast', one.forecast ?? null),
        percent: one.percent,
        reason: one.reason,
        text: one.text,
        submittedAt,
        decidedAt,
        decidedBy,
        createdAt: submittedAt,
      })
      .returning({ id: progressReport.id })
    if (!row) continue
    const step = { reportId: row.id, projectId }
    await tx
      .insert(reportStep)
      .values({ ...step, verb: 'submitted', accountId: authorId, createdAt: submittedAt })
    if (decidedBy && decidedAt && one.state !== 'submitted')
      await tx.insert(reportStep).values({
        ...step,
        verb: one.state,
        text: one.decided?.text,
        accountId: decidedBy,
        createdAt: decidedAt,
      })
  }
}

import { type Position, positionOf } from '@/lib/budgets/position'
import { isOverdue, isPending } from '@/lib/decisions/rules'
import { slippageDays } from '@/lib/milestones/rules'
import { type Amount, toAmount } from '@/lib/money/amount'
import { type Currency, currencies } from '@/lib/money/currency'
import { firstDay } from '@/lib/partial-date/partial-date'
import { type HealthLevel, worstFirst } from '@/lib/project-health/rules'
import type { ProjectStatus } from '@/lib/projects/rules'
import type { PackDecision, PackDocument, PackMilestone, PackMoney, PackProject } from './document'

/** Packs are frozen for a meeting that is to be held. */
export const mayFreeze = (state: string) => state === 'planned' || state === 'convened'

/** Declared, else the worst of what the reader sees; none of what is not under way. Twin of `healthAt`. */
export const levelOf = ({ health, money }: Pick<PackProject, 'health' | 'money'>): HealthLevel | null => {
  if (health.declared) return health.declared
  if (!health.isFollowed) return null
  const levels = [health.schedule, money?.level ?? null, health.decisions, health.freshness]
  return worstFirst.find((level) => levels.includes(level)) ?? null
}

/** Since when the pack tells: the day of the last meeting; null: since the beginning. */
export const sinceOf = ({ previous }: Pick<PackDocument, 'previous'>) =>
  previous?.starts ? firstDay(previous.starts) : null

export const standingOf = (milestones: readonly PackMilestone[], standing: PackMilestone['standing']) => {
  const listed = milestones.filter((one) => one.standing === standing)
  return { listed, total: listed[0]?.total ?? 0 }
}

/** Against the baseline: of what was reached, when it was; of the rest, what is forecast now. */
export const slippageOf = ({ standing, baseline, due, reached }: PackMilestone) =>
  slippageDays(baseline, standing === 'reached' ? (reached ?? due) : due)

export type MoneyLine = { currency: Currency; funded: Amount | null; position: Position }

/** As on the budget of the project: a line for each currency of which something is known. */
export const moneyLines = ({ funding, totals }: PackMoney): MoneyLine[] =>
  currencies.flatMap((currency) => {
    const given = funding.find((one) => one.currency === currency)
    const moved = totals.filter((one) => one.currency === currency)
    if (!given && moved.length === 0) return []
    return [{ currency, funded: given ? toAmount(given.amount) : null, position: positionOf(moved) }]
  })

export const decisionGroups = (decisions: readonly PackDecision[], asAt: string) => {
  const late = (one: PackDecision) => isOverdue({ status: one.status, dueOn: one.due }, asAt)
  return {
    overdue: decisions.filter(late),
    open: decisions.filter((one) => isPending(one.status) && !late(one)),
    closed: decisions.filter((one) => !isPending(one.status)),
  }
}

/** Told in full: what is over is in the overview alone, unless something was reached since. */
export const isTold = ({ status, milestones }: PackProject) => !over.has(status) || milestones.length > 0

const over: ReadonlySet<ProjectStatus> = new Set(['closed', 'cancelled'])

/** To draw more pages would keep the server from everybody: the browser prints them. */
export const fitsPdf = ({ projects }: Pick<PackDocument, 'projects'>) =>
  projects.filter(isTold).length <= mostInPdf

export const mostInPdf = 15

export const formatsOf = (document: Pick<PackDocument, 'projects'>): ('pdf' | 'docx')[] =>
  fitsPdf(document) ? ['pdf', 'docx'] : ['docx']

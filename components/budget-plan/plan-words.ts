import type { FormWords } from '@/components/form/form-words'
import type { EditWords } from '@/components/projects/edit-words'
import type { Locale } from '@/lib/i18n/locale'
import { type Messages, messagesOf } from '@/lib/i18n/messages'

type Plan = Messages['budgetPlan']
type Shared = Plan['form'] & {
  errors: FormWords
  /** Of the list of organisations that one searches. */
  parties: EditWords['parties']
}

export type LineWords = Plan['lines'] & Shared
export type ScheduleWords = Plan['schedule'] &
  Shared & { precision: Messages['milestones']['form']['precision'] }
export type RevisionWords = Plan['revise'] &
  Pick<Plan, 'period' | 'quarter' | 'wholeYear'> & {
    errors: FormWords
    choose: string
    leave: string
    understood: string
  }
export type ProposalWords = Plan['proposal'] & { errors: FormWords; leave: string; changed: string }

export const planWordsOf = (locale: Locale) => {
  const { budgetPlan: plan, errors, milestones, projects } = messagesOf(locale)
  const { form, period, quarter, wholeYear } = plan
  const shared = { ...form, errors, parties: projects.form.parties }
  const { choose, leave, understood, changed } = form
  return {
    lines: { ...plan.lines, ...shared } satisfies LineWords,
    schedule: { ...plan.schedule, ...shared, precision: milestones.form.precision } satisfies ScheduleWords,
    revise: {
      ...plan.revise,
      period,
      quarter,
      wholeYear,
      errors,
      choose,
      leave,
      understood,
    } satisfies RevisionWords,
    proposal: { ...plan.proposal, errors, leave, changed } satisfies ProposalWords,
  }
}

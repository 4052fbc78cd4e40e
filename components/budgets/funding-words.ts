import type { FormWords } from '@/components/form/form-words'
import type { EditWords } from '@/components/projects/edit-words'
import type { FundingForm } from '@/lib/budgets/rules'
import type { Locale } from '@/lib/i18n/locale'
import { type Messages, messagesOf } from '@/lib/i18n/messages'

export type FundingWords = Messages['budgets']['funding'] & {
  errors: FormWords
  forms: Record<FundingForm, string>
  precision: Messages['milestones']['form']['precision']
  /** Of the list of organisations that one searches. */
  parties: EditWords['parties']
}

export const fundingWordsOf = (locale: Locale): FundingWords => {
  const { budgets, errors, milestones, projects } = messagesOf(locale)
  return {
    ...budgets.funding,
    errors,
    forms: budgets.form,
    precision: milestones.form.precision,
    parties: projects.form.parties,
  }
}

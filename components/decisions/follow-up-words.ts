import type { FormWords } from '@/components/form/form-words'
import type { DecisionStatus } from '@/lib/decisions/rules'
import type { Locale } from '@/lib/i18n/locale'
import type { Messages } from '@/lib/i18n/messages'

export type FollowUpWords = Messages['decisions']['actions'] & {
  errors: FormWords
  precision: Messages['milestones']['form']['precision']
}

export type DecisionKey = { meetingId: number; decisionId: number; version: number }
export type Move = { to: DecisionStatus; label: string; needsReason: boolean }
export type SuccessorChoice = { id: number; label: string; lang?: Locale }

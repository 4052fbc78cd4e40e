import type { FormWords } from '@/components/form/form-words'
import type { Messages } from '@/lib/i18n/messages'

export type MilestoneKey = { projectId: number; milestoneId: number; version: number }
export type ManageWords = Messages['milestones']['page'] & { errors: FormWords; leave: string }

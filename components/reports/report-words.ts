import type { DateFieldWords } from '@/components/form/date-field'
import type { FormWords } from '@/components/form/form-words'
import type { Messages } from '@/lib/i18n/messages'

export type ReportFormWords = Messages['reports']['form'] & { errors: FormWords; date: DateFieldWords }
export type DecisionWords = Messages['reports']['decision'] & { errors: FormWords }

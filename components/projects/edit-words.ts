import type { FormWords } from '@/components/form/form-words'
import type { Messages } from '@/lib/i18n/messages'

type Projects = Messages['projects']

export type EditWords = Projects['form'] & {
  errors: FormWords
  labels: Pick<Projects, 'status' | 'class' | 'kind' | 'partyRole' | 'phaseKind' | 'objectiveKind'>
  precision: Messages['milestones']['form']['precision']
}

import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { MilestoneDetail } from '@/lib/milestones/queries'
import { CancelMilestone } from './cancel-milestone'
import type { ManageWords } from './manage-words'
import { ReinstateMilestone } from './reinstate-milestone'

export function ManageMilestone({ milestone, locale }: { milestone: MilestoneDetail; locale: Locale }) {
  const { milestones, errors } = messagesOf(locale)
  const words: ManageWords = { ...milestones.page, errors, leave: milestones.form.leave }
  const key = { projectId: milestone.projectId, milestoneId: milestone.id, version: milestone.version }
  const Verb = milestone.isCancelled ? ReinstateMilestone : CancelMilestone
  return (
    <Card title={milestones.page.actions}>
      <Verb milestone={key} words={words} />
    </Card>
  )
}

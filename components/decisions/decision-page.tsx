import { Notice } from '@/components/ui/notice'
import type { Viewer } from '@/lib/access/viewer'
import type { getDecisionPage } from '@/lib/decisions/queries'
import { standingTo } from '@/lib/decisions/rules'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { DecisionHead } from './decision-head'
import { DecisionOrigin } from './decision-origin'
import { DecisionReturns } from './decision-returns'
import { DecisionStanding } from './decision-standing'
import { DecisionSteps } from './decision-steps'
import { FollowUp } from './follow-up'

type Found = NonNullable<Awaited<ReturnType<typeof getDecisionPage>>>
type Props = { found: Found; viewer: Viewer; locale: Locale; today: string }

export function DecisionPage({ found, viewer, locale, today }: Props) {
  const { decision, relation } = found
  const words = messagesOf(locale).decisions.page
  const standing = standingTo(viewer, relation, decision.ownerOrganisationId)
  return (
    <div className="grid grid-cols-1 gap-5">
      <DecisionHead
        {...{ decision, locale }}
        mayEdit={standing.manages && !decision.isLocked && !decision.isApproved}
      />
      {!decision.isPublished && (
        <Notice tone="neutral" title={words.draft}>
          {words.draftText}
        </Notice>
      )}
      {decision.isLocked && standing.manages && <Notice tone="neutral">{words.lockedText}</Notice>}
      {decision.isApproved && standing.manages && <Notice tone="neutral">{words.approvedText}</Notice>}
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid min-w-0 grid-cols-1 gap-5">
          <DecisionStanding {...{ decision, locale, today }} replaced={found.replaced} />
          <FollowUp {...{ decision, standing, locale }} successors={found.successors} />
          <DecisionSteps {...{ locale }} steps={found.steps} />
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-5">
          <DecisionOrigin {...{ decision, locale }} />
          <DecisionReturns returns={found.returns} locale={locale} />
        </div>
      </div>
    </div>
  )
}

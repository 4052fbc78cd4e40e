import { Card } from '@/components/ui/card'
import type { DecisionDetail, Successor } from '@/lib/decisions/queries'
import { type DecisionStanding, isPending, movesFrom, needsReason } from '@/lib/decisions/rules'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { localize } from '@/lib/localized-text'
import { FollowUpForms } from './follow-up-forms'

type Props = {
  decision: DecisionDetail
  standing: DecisionStanding
  successors: readonly Successor[]
  locale: Locale
}

/* What those may do who manage the committee, or to whose organisation it is addressed. */
export function FollowUp({ decision, standing, successors, locale }: Props) {
  const { decisions, errors, milestones } = messagesOf(locale)
  const { actions: words } = decisions
  const { status } = decision
  const moves = movesFrom(status, standing).map((to) => ({
    to,
    label: status === 'done' && to === 'in_progress' ? words.back : words[to],
    needsReason: needsReason(status, to),
  }))
  const mayPostpone = standing.manages && isPending(status) && !decision.isApproved
  if (moves.length === 0 && !mayPostpone) return null
  return (
    <Card id="follow-up" title={words.title} description={words.text} className="scroll-mt-20 print:hidden">
      <FollowUpForms
        decision={{ meetingId: decision.meetingId, decisionId: decision.id, version: decision.version }}
        moves={moves}
        mayPostpone={mayPostpone}
        successors={successors.map(({ id, reference, text }) => ({
          id,
          label: `${reference} · ${localize(text, locale)?.text.slice(0, 80) ?? ''}`,
        }))}
        locale={locale}
        words={{ ...words, errors, precision: milestones.form.precision }}
      />
    </Card>
  )
}

import { CalendarPlus, Flag } from 'lucide-react'
import { ApproveBaselineButton } from '@/components/milestones/approve-baseline-button'
import { Timeline } from '@/components/timeline/timeline'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { formWords } from '@/lib/i18n/form-words'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import type { MilestoneRow } from '@/lib/milestones/queries'
import { timelineRows } from '@/lib/milestones/timeline-rows'
import { MONTH_NAMES } from '@/lib/partial-date/month-names'
import type { PhaseSpan } from '@/lib/projects/phase-span'
import type { PhaseRow } from '@/lib/projects/queries'
import { MilestoneList } from './milestone-list'
import type { Standing } from './standing'

type Props = {
  projectId: number
  milestones: readonly MilestoneRow[]
  standing: Standing
  phases: readonly PhaseRow[]
  spans: readonly PhaseSpan[] | null
  today: string
  locale: Locale
  base: string
  mayAdd: boolean
  mayApprove: boolean
}

export function ProjectMilestones({
  projectId,
  milestones,
  standing,
  phases,
  spans,
  today,
  locale,
  base,
  ...may
}: Props) {
  const t = translator(locale, 'milestones.list')
  const { timeline, state } = messagesOf(locale).milestones
  const hasDates = milestones.some(({ due, baseline, reached }) => due ?? baseline ?? reached)
  const isEmpty = milestones.length === 0
  const add = may.mayAdd && (
    <ButtonLink
      href={`${base}/milestones/new`}
      size={isEmpty ? 'md' : 'sm'}
      icon={<CalendarPlus aria-hidden />}
    >
      {t('add')}
    </ButtonLink>
  )
  return (
    <Card
      id="milestones"
      className="scroll-mt-20"
      title={t('title')}
      actions={
        !isEmpty && (
          <>
            {may.mayApprove && standing.withoutBaseline > 0 && (
              <ApproveBaseline count={standing.withoutBaseline} {...{ projectId, locale }} />
            )}
            {add}
          </>
        )
      }
      flush
    >
      {isEmpty ? (
        <EmptyState
          compact
          icon={<Flag aria-hidden />}
          title={t('none')}
          description={t('noneText')}
          action={add}
        />
      ) : (
        <>
          {hasDates && (
            <div className="p-4">
              <Timeline
                rows={timelineRows(milestones, {
                  locale,
                  today,
                  base: `${base}/milestones`,
                  words: { ...timeline, state },
                })}
                bands={bandsOf(phases, spans ?? [], locale)}
                monthNames={MONTH_NAMES.long[locale]}
                shortMonthNames={MONTH_NAMES.short[locale]}
                words={timeline}
                {...{ today, locale }}
              />
            </div>
          )}
          <MilestoneList {...{ milestones, standing, locale, base }} />
        </>
      )}
    </Card>
  )
}

function ApproveBaseline({ projectId, count, locale }: { projectId: number; count: number; locale: Locale }) {
  const t = translator(locale, 'milestones.list.baselineApproval')
  const { codes, offline } = formWords(locale)
  return (
    <ApproveBaselineButton
      key={count}
      projectId={projectId}
      words={{
        button: t('button'),
        ask: t('ask', { count }),
        confirm: t('confirm'),
        cancel: t('cancel'),
        busy: t('busy'),
        done: t('done'),
        offline,
        codes,
      }}
      look={{ button: buttonClass({ size: 'sm' }), confirm: buttonClass({ size: 'sm', variant: 'primary' }) }}
    />
  )
}

const bandsOf = (phases: readonly PhaseRow[], spans: readonly PhaseSpan[], locale: Locale) => {
  const kinds = messagesOf(locale).projects.phaseKind
  return spans.flatMap(({ id, start, end }) => {
    const phase = phases.find((one) => one.id === id)
    return phase ? { id, start, end, label: localize(phase.name, locale)?.text ?? kinds[phase.kind] } : []
  })
}

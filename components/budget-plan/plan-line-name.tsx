import type { ReactNode } from 'react'
import { TextIn } from '@/components/ui/text-in'
import type { LineRow } from '@/lib/budget-plan/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { line: LineRow; locale: Locale; id?: string }

/* The title of a line, and beneath it what it belongs to. */
export function PlanLineName({ line, locale, id }: Props) {
  const { budgetPlan, projects } = messagesOf(locale)
  const parts: [string, ReactNode][] = []
  if (line.phase)
    parts.push([
      'phase',
      line.phaseName ? (
        <TextIn key="phase" text={line.phaseName} locale={locale} />
      ) : (
        projects.phaseKind[line.phase]
      ),
    ])
  if (line.objective)
    parts.push(['objective', <TextIn key="objective" text={line.objective} locale={locale} />])
  if (line.funder)
    parts.push([
      'funder',
      line.funderAcronym ? (
        <bdi key="funder" translate="no">
          {line.funderAcronym}
        </bdi>
      ) : (
        <TextIn key="funder" text={line.funder} locale={locale} />
      ),
    ])
  if (line.isArchived) parts.push(['archived', budgetPlan.table.archived])
  return (
    <>
      <span id={id}>
        <TextIn text={line.title} locale={locale} className="font-medium" />
      </span>
      {parts.length > 0 && (
        <span className="block text-sm text-ink-muted">
          {parts.map(([key, part], index) => (
            <span key={key}>
              {index > 0 && ' · '}
              {part}
            </span>
          ))}
        </span>
      )}
    </>
  )
}

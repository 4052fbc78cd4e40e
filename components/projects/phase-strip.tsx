import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/class-names'
import { TextIn } from '@/components/ui/text-in'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import { isWithinSpan, type PhaseSpan } from '@/lib/projects/phase-span'
import type { PhaseRow } from '@/lib/projects/queries'

type Props = {
  phases: readonly PhaseRow[]
  spans: readonly PhaseSpan[] | null
  today: string
  locale: Locale
}

/* Phases in proportion to their length, for when there is no timeline to stand on. */
export function PhaseStrip({ phases, spans, today, locale }: Props) {
  const t = translator(locale, 'projects.page')
  const kinds = messagesOf(locale).projects.phaseKind
  const total = phases.reduce((sum, { months }) => sum + months, 0)
  return (
    <Card
      title={t('phases.title')}
      description={t('phases.total', { months: t('facts.months', { count: total }) })}
    >
      <div aria-hidden className="mb-3 flex h-5 gap-0.5 text-xs">
        {phases.map(({ id, months }, index) => (
          <span
            key={id}
            style={{ flexGrow: months }}
            className={cx(
              'figures grid min-w-5 basis-0 place-content-center rounded-sm text-accent-ink',
              index % 2 === 0 ? 'bg-accent-soft' : 'bg-accent/35',
            )}
          >
            {index + 1}
          </span>
        ))}
      </div>
      <ol className="space-y-1">
        {phases.map((phase, index) => {
          const span = spans?.find(({ id }) => id === phase.id)
          return (
            <li key={phase.id} className="flex flex-wrap items-baseline gap-x-3">
              <span aria-hidden className="figures w-3 text-sm text-ink-faint">
                {index + 1}
              </span>
              <span className="min-w-0 flex-1">
                {localize(phase.name, locale) ? (
                  <TextIn text={phase.name} locale={locale} />
                ) : (
                  kinds[phase.kind]
                )}
                {span && isWithinSpan(span, today) && (
                  <span className="ms-2 text-sm font-medium text-accent-ink">{t('phases.now')}</span>
                )}
              </span>
              <span className="figures text-sm text-ink-muted">
                {t('facts.months', { count: phase.months })}
                {span && ` · ${formatPartialRange(span.start, span.end, locale, 'short')}`}
              </span>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

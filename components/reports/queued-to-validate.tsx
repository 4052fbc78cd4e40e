'use client'
import { useRowLinks } from '@/components/table/use-row-links'
import type { Locale } from '@/lib/i18n/locale'
import { DecisionForm } from './decision-form'
import { QueuedCard } from './queued-card'
import type { QueuedCells, QueuedWords } from './queued-cells'
import type { DecisionWords } from './report-words'

type Props = {
  reports: readonly QueuedCells[]
  words: QueuedWords & { decision: DecisionWords }
  locale: Locale
  focusAfter: string
}

/* Drawn from plain words: a server component would send each card twice, as words and as what is drawn of them. */
export function QueuedToValidate({ reports, words, locale, focusAfter }: Props) {
  const follow = useRowLinks()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only follows links, which answer to the keyboard themselves
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div className="contents" onClick={follow}>
      {reports.map((report) => {
        const { id: reportId, projectId, version } = report
        return (
          <QueuedCard key={reportId} report={report} words={words} locale={locale}>
            <DecisionForm
              ids={{ projectId, reportId, version }}
              words={words.decision}
              focusAfter={focusAfter}
            />
          </QueuedCard>
        )
      })}
    </div>
  )
}

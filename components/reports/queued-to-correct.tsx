'use client'
import { useRowLinks } from '@/components/table/use-row-links'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SpriteUse } from '@/components/ui/sprite'
import type { Locale } from '@/lib/i18n/locale'
import { addressOf, QueuedCard } from './queued-card'
import type { QueuedCells, QueuedWords } from './queued-cells'

type Props = {
  reports: readonly QueuedCells[]
  words: QueuedWords & { returned: string; correct: string; open: string }
  locale: Locale
}

/* Corrected on the page of its milestone, where the form is filled in already. */
export function QueuedToCorrect({ reports, words, locale }: Props) {
  const follow = useRowLinks()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only follows links, which answer to the keyboard themselves
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div className="contents" onClick={follow}>
      {reports.map((report) => (
        <QueuedCard
          key={report.id}
          report={report}
          words={words}
          locale={locale}
          before={report.asked && <Asked title={words.returned}>{report.asked}</Asked>}
        >
          <div className="border-t pt-3">
            <a
              href={addressOf(report, locale)}
              className={buttonClass({ variant: report.isReturned ? 'primary' : 'secondary' })}
            >
              {report.isReturned && <SpriteUse id="correct" />}
              {report.isReturned ? words.correct : words.open}
            </a>
          </div>
        </QueuedCard>
      ))}
    </div>
  )
}

function Asked({ title, children }: { title: string; children: string }) {
  return (
    <Notice tone="attention" title={title}>
      <bdi className="whitespace-pre-wrap">{children}</bdi>
    </Notice>
  )
}

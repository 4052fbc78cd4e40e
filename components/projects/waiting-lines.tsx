'use client'
import { ArrowRight } from 'lucide-react'
import { useRowLinks } from '@/components/table/use-row-links'
import { buttonClass } from '@/components/ui/button'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { ReportedMark } from './reported-mark'
import type { WaitingCells, WaitingWords } from './waiting-cells'

type Props = { rows: WaitingCells[]; path: string; words: WaitingWords; locale: Locale }

/* Drawn from plain words, as the milestones are. */
export function WaitingLines({ rows, path, words, locale }: Props) {
  const follow = useRowLinks()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only follows links, which answer to the keyboard themselves
    <ul className="divide-y" onClick={follow}>
      {rows.map(({ id, milestoneId, title, label, official, reported, by, reason, isTheirs }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 py-2.5">
          <div className="min-w-0 flex-1 basis-72 space-y-1">
            <a href={path + milestoneId} className="font-medium hover:underline">
              <TextIn text={title} locale={locale} />
            </a>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="text-sm text-ink-muted">{label}</span>
              <bdi>{official}</bdi>
              <ArrowRight aria-hidden className="size-4 text-ink-faint rtl:rotate-180" />
              <ReportedMark word={words.reported}>
                <bdi>{reported}</bdi>
              </ReportedMark>
            </p>
            <p className="text-sm text-ink-muted">{by}</p>
            {reason && <p className="line-clamp-2 text-sm text-ink-muted">{reason}</p>}
          </div>
          <a
            href={path + milestoneId}
            className={buttonClass({ size: 'sm', variant: isTheirs ? 'primary' : 'secondary' })}
          >
            {isTheirs ? words.examine : words.see}
          </a>
        </li>
      ))}
    </ul>
  )
}

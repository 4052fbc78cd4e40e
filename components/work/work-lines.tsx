'use client'
import { ChevronRight } from 'lucide-react'
import { useRowLinks } from '@/components/table/use-row-links'
import { Code } from '@/components/ui/code'
import { Tag } from '@/components/ui/tag'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { KindIcon } from './kind-icon'
import type { WorkCells } from './work-cells'

type Props = { rows: readonly WorkCells[]; late: string; locale: Locale }

/* Drawn from plain words, as the milestones are. The link reaches over its whole line, wide enough for a thumb. */
export function WorkLines({ rows, late, locale }: Props) {
  const follow = useRowLinks()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only follows links, which answer to the keyboard themselves
    <ul className="divide-y" onClick={follow}>
      {rows.map((row) => (
        <li
          key={row.key}
          className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 px-4 py-3 hover:bg-sunken/60"
        >
          <div className="grid min-w-0 gap-0.5">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-ink-muted">
              <KindIcon kind={row.kind} />
              <span>{row.label}</span>
              {row.reference && <Code>{row.reference}</Code>}
            </p>
            <a
              href={row.href}
              className="line-clamp-2 font-medium after:absolute after:inset-0 hover:underline"
            >
              {typeof row.what === 'string' ? (
                <bdi>{row.what}</bdi>
              ) : (
                <TextIn text={row.what} locale={locale} />
              )}
              <span className="sr-only">{` – ${row.action}`}</span>
            </a>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-ink-muted">
              {row.detail && <span>{row.detail}</span>}
              {row.detail && row.place && (
                <span aria-hidden className="max-sm:hidden">
                  ·
                </span>
              )}
              {row.place && <TextIn text={row.place} locale={locale} className="line-clamp-1" />}
            </p>
            {row.when && <When when={row.when} late={row.urgency === 'overdue' ? late : null} />}
          </div>
          <span aria-hidden className="flex items-center gap-1 font-medium text-accent-ink">
            <span className="max-sm:hidden">{row.action}</span>
            <ChevronRight className="size-4 rtl:rotate-180" />
          </span>
        </li>
      ))}
    </ul>
  )
}

function When({ when, late }: { when: NonNullable<WorkCells['when']>; late: string | null }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm">
      {late && <Tag tone="danger">{late}</Tag>}
      <span className="text-ink-muted">
        {when.word}{' '}
        <time dateTime={when.date}>
          <bdi>{when.text}</bdi>
        </time>
      </span>
      {when.relative && <span className="text-ink-muted">({when.relative})</span>}
    </p>
  )
}

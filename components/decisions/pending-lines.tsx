'use client'
import { useRowLinks } from '@/components/table/use-row-links'
import { Code } from '@/components/ui/code'
import { Tag } from '@/components/ui/tag'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { DueText } from './due-text'
import type { PendingCells } from './pending-cells'

/* Drawn from plain words, as the rows of the register are. */
export function PendingLines({ rows, locale }: { rows: PendingCells[]; locale: Locale }) {
  const follow = useRowLinks()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only follows links, which answer to the keyboard themselves
    <ul className="divide-y" onClick={follow}>
      {rows.map(({ id, reference, text, status, due }) => (
        <li key={id} className="grid gap-1 px-4 py-2.5">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <a className="link" href={`/${locale}/decisions/${id}`}>
              <Code>{reference}</Code>
            </a>
            <Tag tone={status.tone}>{status.word}</Tag>
            {due && <DueText {...due} />}
          </p>
          <p className="line-clamp-2">
            <TextIn text={text} locale={locale} />
          </p>
        </li>
      ))}
    </ul>
  )
}

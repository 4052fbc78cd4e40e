'use client'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { formatNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import type { ImportPreview } from '@/lib/rates/rules'
import { ImportLines } from './import-lines'
import { ImportMistakes } from './import-mistakes'
import type { RatesWords } from './rates-words'

type Props = {
  preview: ImportPreview
  locale: Locale
  words: RatesWords
  busy: boolean
  onConfirm: () => void
}

/* What was understood, each mistake by its line, and, once there is none, what records it all. */
export function ImportResult({ preview, locale, words, busy, onConfirm }: Props) {
  const heading = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer takes the focus
  useEffect(() => heading.current?.focus(), [preview])
  const { problem, lines, mistakeCount } = preview
  const said = words.import
  const wrong = lines.filter((line) => line.wrong.length > 0).length
  const known = lines.filter(({ isKnown }) => isKnown).length
  const fresh = lines.length - wrong - known
  const counted = Object.entries({ fresh, known, wrong }).reduce(
    (text, [name, count]) => text.replace(`{${name}}`, formatNumber(count, locale)),
    said.counts,
  )
  if (problem)
    return (
      <div ref={heading} tabIndex={-1} className="outline-none">
        <Notice tone="danger" live="alert">
          {problem.missing.length > 0
            ? `${said.columns} ${problem.missing.map((column) => said.field[column]).join(' · ')}`
            : words.errors.fields[problem.code]}
        </Notice>
      </div>
    )
  return (
    <div ref={heading} tabIndex={-1} className="grid grid-cols-1 gap-5 outline-none">
      {mistakeCount > 0 && <ImportMistakes {...{ preview, locale, words }} />}
      {fresh === 0 && mistakeCount === 0 && <Notice tone="neutral">{said.allKnown}</Notice>}
      <Card
        title={said.understood}
        description={counted}
        flush
        actions={
          fresh > 0 &&
          mistakeCount === 0 && (
            <Button variant="primary" busy={busy} onClick={onConfirm}>
              {said.confirm}
            </Button>
          )
        }
      >
        <ImportLines {...{ lines, locale, words }} />
      </Card>
    </div>
  )
}

import type { ReactNode } from 'react'
import styles from '@/components/table/list-table.module.css'
import { Code } from '@/components/ui/code'
import { ToneUse } from '@/components/ui/tone-sprite'
import type { Column, DecisionCells, TableWords } from './row-cells'

/** What one column shows of one decision. */
export const cellOf = (column: Column, row: DecisionCells, words: TableWords): ReactNode => {
  switch (column) {
    case 'number':
      return (
        <a href={row.href} className={styles.title}>
          <Code>{row.reference}</Code>
        </a>
      )
    case 'text':
      return (
        <span
          lang={row.textLang}
          dir={row.textLang && 'auto'}
          className={`${styles.clipped} [text-align:match-parent] md:min-w-64!`}
        >
          {row.text}
        </span>
      )
    case 'kind':
      return <span>{row.kind}</span>
    case 'committee':
      return <span className={styles.roomy}>{row.committee}</span>
    case 'owner':
      return owner(row, words)
    case 'due':
      return due(row, words)
    case 'status':
      return (
        <span className={`${styles.state} ${statusInk[row.status.tone]}`}>
          <ToneUse tone={row.status.tone} />
          {row.status.word}
        </span>
      )
  }
}

const owner = ({ owner, ownerName }: DecisionCells, words: TableWords) =>
  owner || ownerName ? (
    <>
      {owner && <bdi>{owner}</bdi>}
      {ownerName && (
        <span className={styles.under}>
          <bdi>{ownerName}</bdi>
        </span>
      )}
    </>
  ) : (
    <span className={styles.none}>{words.unknown}</span>
  )

const due = ({ due, overdue }: DecisionCells, words: TableWords) =>
  due ? (
    <>
      <span className={styles.kept}>{due}</span>
      {overdue && (
        <span className={`${styles.under} text-danger-ink!`}>
          <span className={styles.state}>
            <ToneUse tone="danger" />
            {overdue}
          </span>
        </span>
      )}
    </>
  ) : (
    <span className={styles.none}>{words.noDue}</span>
  )

const statusInk: Record<DecisionCells['status']['tone'], string> = {
  neutral: 'text-ink-muted',
  accent: 'text-accent-ink',
  ok: 'text-ok-ink',
  attention: 'text-attention-ink',
  danger: 'text-danger-ink',
  info: 'text-info-ink',
}

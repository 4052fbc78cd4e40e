import type { CSSProperties, ReactNode } from 'react'
import styles from '@/components/table/list-table.module.css'
import { Code } from '@/components/ui/code'
import { ToneUse } from '@/components/ui/tone-sprite'
import { directionOf } from '@/lib/i18n/locale'
import type { ColumnKey } from '@/lib/portfolio/filters'
import type { ListWords, PortfolioCells } from './row-cells'

/** What one column shows of one project. */
export const cellOf = (column: 'title' | ColumnKey, row: PortfolioCells, words: ListWords): ReactNode => {
  switch (column) {
    case 'title':
      return projectTitle(row)
    case 'partnership':
    case 'programme':
      return row[column] ? <span className={styles.roomy}>{row[column]}</span> : none(words.unknown)
    case 'funder':
    case 'implementer':
      return row[column] || none(words.unknown)
    case 'status':
      return state(row.status)
    case 'health':
      return row.health.tone ? state({ word: row.health.word, tone: row.health.tone }) : none(row.health.word)
    case 'period':
      return row.period ? (
        <span className={`${styles.roomy} ${styles.figure}`}>{row.period}</span>
      ) : (
        none(words.unknown)
      )
    case 'progress':
      return row.progress ? progress(row.progress) : none(words.unknown)
    case 'next':
      return row.next ? nextMilestone(row.next) : none(words.none)
    case 'late':
      return row.late > 0 ? late(row.late) : none(words.none)
    case 'activity':
      return (
        <span title={row.activity.title} className={styles.kept}>
          {row.activity.text}
        </span>
      )
  }
}

const statusInk: Record<PortfolioCells['status']['tone'], string> = {
  neutral: 'text-ink-muted',
  accent: 'text-accent-ink',
  ok: 'text-ok-ink',
  attention: 'text-attention-ink',
  danger: 'text-danger-ink',
  info: 'text-info-ink',
}

const state = ({ word, tone }: PortfolioCells['status']) => (
  <span className={`${styles.state} ${statusInk[tone]}`}>
    <ToneUse tone={tone} />
    {word}
  </span>
)

const none = (word: string) => <span className={styles.none}>{word}</span>

const projectTitle = (row: PortfolioCells) => (
  <>
    <a
      href={row.href}
      lang={row.titleLang}
      dir={row.titleLang && directionOf(row.titleLang)}
      className={styles.title}
    >
      {row.title}
    </a>
    {(row.code || row.marks.length > 0) && (
      <p className={styles.under}>
        {row.code && <Code>{row.code}</Code>}
        {row.marks.map((mark) => (
          <span key={mark} className={styles.mark}>
            {mark}
          </span>
        ))}
      </p>
    )}
  </>
)

const progress = ({ value, text, reached }: NonNullable<PortfolioCells['progress']>) => (
  <>
    <div className={styles.bar} style={{ '--part': `${value}%` } as CSSProperties}>
      {text}
    </div>
    <span className={styles.under}>{reached}</span>
  </>
)

const nextMilestone = ({ date, title }: NonNullable<PortfolioCells['next']>) => (
  <>
    <span className={styles.kept}>{date}</span>
    <span className={`${styles.under} ${styles.clipped}`}>{title}</span>
  </>
)

const late = (count: number) => (
  <span className={`${styles.state} ${styles.figure} text-danger-ink`}>
    <ToneUse tone="danger" />
    {count}
  </span>
)

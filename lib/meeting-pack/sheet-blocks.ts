import type { Curve } from '@/lib/finance-charts/curves'
import type { Locale } from '@/lib/i18n/locale'
import type { Said } from '@/lib/minutes/said'
import type { Amount } from '@/lib/money/amount'

/* What the page, the print, the PDF and the Word file draw alike: words and figures already in the reader's language. */

/** How a state is marked: by a shape and a colour beside its word. */
export type Mark = 'ok' | 'attention' | 'danger' | 'neutral'

export type Cell = {
  text: string
  /** Where it is in another language than the sheet. */
  lang?: Locale
  /** `code` is read from left to right, `figure` is set at the end of its column. */
  look?: 'code' | 'figure' | 'strong' | 'quiet'
  mark?: Mark
  /** On the web alone. */
  href?: string
  /** Smaller, below. */
  under?: Cell[]
}

export type Column = { label: string; share: number; isFigure?: boolean }
export type TableBlock = { kind: 'table'; caption: string; columns: Column[]; rows: Cell[][] }

/** Several amounts of each line, one bar under the other; `said` is the first of them in words. */
export type BarsBlock = {
  kind: 'bars'
  title: string
  sentence: string
  series: string[]
  lines: { name: Cell; amounts: Amount[]; said: string }[]
}

export type Block =
  | { kind: 'facts'; facts: { label: string; cell: Cell }[] }
  | { kind: 'title'; text: string; beside?: Cell }
  | { kind: 'line'; cell: Cell }
  | TableBlock
  | { kind: 'chart'; title: string; sentence: string; curve: Curve }
  | BarsBlock
  | { kind: 'said'; said: Said; language: Locale }

export type Section = {
  /** Its anchor. */
  key: string
  title: Cell
  tag?: Cell
  blocks: Block[]
  startsPage?: boolean
}

export type Cover = {
  kingdom: string
  ministry: Cell | null
  title: string
  /** The meeting, then its committee. */
  meeting: Cell
  committee: Cell
  /** Frozen and when, or a working version. */
  standing: string
  facts: { label: string; cell: Cell }[]
}

export type Sheet = { locale: Locale; name: string; cover: Cover; sections: Section[] }

/** A short paper has no cover: its head stands above its first section, and what is to be known of it at its end. */
export type Head = Pick<Cover, 'kingdom' | 'ministry' | 'title' | 'standing'>
export type ShortSheet = { locale: Locale; head: Head; sections: Section[]; notes: string[] }

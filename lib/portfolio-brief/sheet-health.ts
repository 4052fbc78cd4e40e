import 'server-only'
import type { HealthRow } from '@/lib/dashboard/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { Block, Cell, Section } from '@/lib/meeting-pack/sheet-blocks'
import { markOf } from '@/lib/meeting-pack/sheet-cells'
import { measuredWords } from '@/lib/project-health/measured-words'
import { type Criterion, criteria } from '@/lib/project-health/rules'
import { clipped, clippedIn } from './clipped'
import type { BriefDocument } from './document'

/** The projects not on track, the worst first, each with its reason in one line. */
export const healthSection = ({ health: { counts, rows } }: BriefDocument, locale: Locale): Section => {
  const { portfolioBrief, dashboard } = messagesOf(locale)
  const words = portfolioBrief.health
  const more = (counts.attention ?? 0) + (counts.critical ?? 0) - rows.length
  const table: Block = {
    kind: 'table',
    caption: words.title,
    columns: [
      { label: words.project, share: 46 },
      { label: words.level, share: 18 },
      { label: words.reason, share: 46 },
    ],
    rows: rows.map((row) => [
      { ...clippedIn(row.title, 80, locale), href: `/${locale}/projects/${row.id}` },
      levelCell(row, locale),
      reasonOf(row, locale),
    ]),
  }
  return {
    key: 'health',
    title: { text: words.title },
    blocks: [
      rows.length > 0 ? table : { kind: 'line', cell: { text: dashboard.health.allGood, look: 'quiet' } },
      ...(more > 0 ? [others(translator(locale, 'dashboard.health')('more', { count: more }))] : []),
    ],
  }
}

export const others = (text: string): Block => ({ kind: 'line', cell: { text, look: 'quiet' } })

const levelCell = ({ level, isIllustrative }: HealthRow, locale: Locale): Cell => ({
  text: messagesOf(locale).projectHealth.level[level],
  mark: markOf(level),
  ...(isIllustrative && { under: [{ text: messagesOf(locale).dashboard.illustrative.tag }] }),
})

const measureOf: Record<Criterion, (row: HealthRow) => number | null> = {
  schedule: (row) => row.lateDays,
  money: (row) => row.behindPercent,
  decisions: (row) => row.overdueDays,
  freshness: (row) => row.silentDays,
}

/** What a director said of it, where that counts before the rules; else the first of what is worst. */
const reasonOf = (row: HealthRow, locale: Locale): Cell => {
  if (row.declared !== null && row.declared !== row.computed && row.declaredReason)
    return written(row.declaredReason, locale)
  const worst =
    criteria.find((criterion) => row[criterion] === 'critical') ??
    criteria.find((criterion) => row[criterion] === 'attention')
  return worst
    ? { text: clipped(measuredWords(worst, measureOf[worst](row), locale), 80) }
    : written(row.declaredReason ?? '–', locale)
}

/** A director writes in one language, which only its letters tell. */
const written = (text: string, locale: Locale): Cell => {
  const isArabic = /\p{Script=Arabic}/u.test(text)
  const isOther = /\p{L}/u.test(text) && isArabic !== (locale === 'ar')
  return { text: clipped(text, 80), ...(isOther && { lang: isArabic ? 'ar' : 'fr' }) }
}

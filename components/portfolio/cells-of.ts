import 'server-only'
import { healthTone } from '@/components/project-health/health-look'
import type { Tone } from '@/components/ui/tone'
import { formatInstant } from '@/lib/format/instant'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localize } from '@/lib/localized-text'
import type { PortfolioRow } from '@/lib/portfolio/queries'
import type { HealthLevel } from '@/lib/project-health/rules'
import type { ProjectStatus } from '@/lib/projects/rules'
import type { PortfolioCells } from './row-cells'

type Words = {
  status: Record<ProjectStatus, string>
  health: Record<HealthLevel | 'none', string>
  illustrative: string
  duplicate: string
  reachedOf: (reached: number, total: number) => string
}

/** The lists of the filters hold every name that a row may need. */
type Names = Record<'partnership' | 'programme', (id: number) => string>

export const statusTone: Record<ProjectStatus, Tone> = {
  not_stated: 'neutral',
  pipeline: 'info',
  implementation: 'accent',
  finalisation: 'accent',
  closed: 'ok',
  cancelled: 'neutral',
  suspended: 'attention',
}

export const cellsOf = (row: PortfolioRow, locale: Locale, words: Words, names: Names): PortfolioCells => {
  const title = localize(row.title, locale)
  const text = (value: LocalizedText | null) => localize(value, locale)?.text ?? ''
  const parties = (role: string) => [
    ...new Set(
      (row.parties ?? [])
        .filter((party) => party.role === role)
        .map((party) => party.acronym ?? text(party.name)),
    ),
  ]
  return {
    id: row.id,
    href: `/${locale}/projects/${row.id}`,
    code: row.code,
    title: title?.text ?? String(row.id),
    titleLang: title && title.lang !== locale ? title.lang : undefined,
    marks: [row.isIllustrative && words.illustrative, row.isDuplicate && words.duplicate].filter(
      (mark) => mark !== false,
    ),
    partnership: names.partnership(row.partnershipId),
    programme: (row.programmeIds ?? []).map(names.programme).join(listComma[locale]),
    funder: parties('funding').join(listComma[locale]),
    implementer: parties('implementing').join(listComma[locale]),
    status: { word: words.status[row.status], tone: statusTone[row.status] },
    health: { word: words.health[row.health ?? 'none'], tone: row.health && healthTone(row.health) },
    period: formatPartialRange(row.start, row.end, locale, 'short'),
    progress:
      row.progress === null
        ? null
        : {
            value: Number(row.progress),
            text: formatPercent(Math.round(Number(row.progress)), locale),
            reached: words.reachedOf(row.reachedCount, row.milestoneCount),
          },
    next: row.nextDue
      ? { title: text(row.nextTitle), date: formatPartialDate(row.nextDue, locale, 'short') }
      : null,
    late: row.late,
    activity: {
      text: formatInstant(row.activityAt, locale, { dateStyle: 'short', timeFormat: 'none' }),
      title: formatInstant(row.activityAt, locale),
    },
  }
}

const listComma: Record<Locale, string> = { ar: '، ', fr: ', ', en: ', ' }

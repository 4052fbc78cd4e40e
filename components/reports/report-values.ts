import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { ReportKind } from '@/lib/reports/rules'

/** What the form of a report holds, as typed. */
export type ReportValues = {
  kind: ReportKind
  reached: string
  forecast: string
  percent: string
  reason: string
  text: string
  links: string
  answer: string
}

export type ReportRecord = {
  kind: ReportKind
  reached: PartialDate | null
  forecast: PartialDate | null
  percent: number | null
  reason: string | null
  text: string | null
  links: string[]
}

export const newReport = (kind: ReportKind, percent: number): ReportValues => ({
  kind,
  reached: '',
  forecast: '',
  percent: String(percent),
  reason: '',
  text: '',
  links: '',
  answer: '',
})

export const reportValuesOf = (record: ReportRecord, locale: Locale): ReportValues => ({
  kind: record.kind,
  reached: record.reached ? formatPartialDate(record.reached, locale) : '',
  forecast: record.forecast ? formatPartialDate(record.forecast, locale) : '',
  percent: String(record.percent ?? 0),
  reason: record.reason ?? '',
  text: record.text ?? '',
  links: record.links.join('\n'),
  answer: '',
})

/** What is sent: only what the kind of report asks for. The rest stays in the form, should one change one's mind. */
export const statementOf = ({ kind, reached, forecast, percent, reason, text, links }: ReportValues) => ({
  kind,
  reached: kind === 'reached' ? reached : '',
  forecast: kind === 'forecast' ? forecast : '',
  percent: kind === 'reached' ? 100 : percent,
  reason: kind === 'forecast' ? reason : '',
  text,
  links,
})

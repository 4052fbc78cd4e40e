import 'server-only'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import type { ReportRow } from '@/lib/reports/queries'
import type { BylineWords } from './byline'

type Said = Pick<ReportRow, 'author' | 'organisation' | 'organisationAcronym' | 'submittedAt'>

export const bylineWords = (report: Said, locale: Locale): BylineWords => ({
  author: report.author,
  organisation: report.organisationAcronym ?? report.organisation,
  at: report.submittedAt,
  when: formatInstant(report.submittedAt, locale),
})

import 'server-only'
import { casablancaToday } from '@/lib/format/casablanca'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { DecisionWords, ReportFormWords } from './report-words'

export type Shared = {
  milestone: { id: number; projectId: number; due: PartialDate | null }
  locale: Locale
  focusAfter: string
}

/** What every form of a report on this milestone is given, its words included. */
export const reportFormProps = ({ milestone, locale, focusAfter }: Shared) => {
  const { reports, errors, milestones } = messagesOf(locale)
  const words: ReportFormWords = {
    ...reports.form,
    errors,
    date: { fields: errors.fields, precision: milestones.form.precision },
  }
  const current = milestone.due && formatPartialDate(milestone.due, locale)
  return {
    ids: { projectId: milestone.projectId, milestoneId: milestone.id },
    words,
    hints: {
      currentForecast: current && reports.form.currentForecast.replace('{date}', current),
      today: formatPartialDate(casablancaToday(), locale),
    },
    locale,
    focusAfter,
  }
}

export const decisionWords = (locale: Locale): DecisionWords => {
  const { reports, errors } = messagesOf(locale)
  return { ...reports.decision, errors }
}

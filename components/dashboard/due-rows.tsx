import type { ReactNode } from 'react'
import { Code } from '@/components/ui/code'
import { TextIn } from '@/components/ui/text-in'
import type { DueDecision, DueMilestone } from '@/lib/dashboard/queries'
import type { Locale } from '@/lib/i18n/locale'
import type { PartialDate } from '@/lib/partial-date/partial-date'

export type DueLine = {
  id: number
  href: string
  title: ReactNode
  /** Of what it is. */
  under: ReactNode
  due: PartialDate
  isIllustrative: boolean
}

export const milestoneLine = (row: DueMilestone, locale: Locale): DueLine => ({
  id: row.id,
  href: `/${locale}/projects/${row.projectId}/milestones/${row.id}`,
  title: <TextIn text={row.title} locale={locale} />,
  under: <TextIn text={row.project} locale={locale} />,
  due: row.due,
  isIllustrative: row.isIllustrative,
})

export const decisionLine = (row: DueDecision, locale: Locale): DueLine => ({
  id: row.id,
  href: `/${locale}/decisions/${row.id}`,
  title: <TextIn text={row.text} locale={locale} />,
  under: <Code>{row.reference}</Code>,
  due: row.due,
  isIllustrative: row.isIllustrative,
})

'use client'
import { CalendarCheck } from 'lucide-react'
import { EditList } from '@/components/projects/edit-list'
import type { Locale } from '@/lib/i18n/locale'
import { PeriodForm } from './period-form'
import { PeriodLine } from './period-line'
import type { RatesWords } from './rates-words'
import type { ShownPeriod } from './shown-period'

type Props = { periods: ShownPeriod[]; locale: Locale; words: RatesWords }

/* For directors, who close and reopen them. */
export function PeriodDesk({ periods, locale, words }: Props) {
  const { title, intro, add, none, noneText } = words.periods
  return (
    <EditList
      title={title}
      intro={intro}
      addLabel={add}
      empty={{ title: none, description: noneText, icon: <CalendarCheck aria-hidden /> }}
      items={periods}
      row={(period, refocus) => <PeriodLine {...{ period, words, refocus }} />}
      form={(state) => <PeriodForm {...state} {...{ locale, words }} />}
      isWide
    />
  )
}

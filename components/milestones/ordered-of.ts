import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { localize } from '@/lib/localized-text'
import type { MilestoneRow } from '@/lib/milestones/queries'
import type { OrderedMilestone } from './order-form'

export const orderedOf = (
  milestones: readonly MilestoneRow[],
  locale: Locale,
  noDate: string,
): OrderedMilestone[] =>
  milestones.map(({ id, title, due, reached }) => {
    const shown = localize(title, locale)
    const date = reached ?? due
    return {
      id,
      title: shown?.text ?? String(id),
      lang: shown?.lang ?? locale,
      due: date,
      when: date ? formatPartialDate(date, locale) : noDate,
    }
  })

import 'server-only'
import { formatPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { Criterion } from './rules'

/** What was measured, as a sentence: "the milestone that waits longest is late by 30 days". */
export const measuredWords = (criterion: Criterion, measured: number | null, locale: Locale) =>
  measured === null
    ? messagesOf(locale).projectHealth.unmeasured[criterion]
    : translator(locale, 'projectHealth.measured')(criterion, {
        count: measured,
        percent: formatPercent(measured, locale),
      })

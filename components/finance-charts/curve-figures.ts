import type { Figures } from '@/components/chart/figure-table'
import type { Curve, CurvePoint } from '@/lib/finance-charts/curves'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { isZero, negate, sum } from '@/lib/money/arithmetic'
import { currencyName } from '@/lib/money/currency'
import { formatAmount } from '@/lib/money/format'

/** The sums at the end of each month or year, and of today; without a schedule, nothing to compare with. */
export const curveFigures = ({ currency, points, planned }: Curve, locale: Locale): Figures => {
  const { curve: words } = messagesOf(locale).charts
  const written = (amount: CurvePoint['actual']) =>
    amount === null ? '' : formatAmount(amount, currency, locale, 'aligned')
  const isPlanned = !isZero(planned)
  return {
    caption: translator(locale, 'charts.curve')('caption', { currency: currencyName(currency, locale) }),
    columns: isPlanned ? [words.on, words.planned, words.actual, words.gap] : [words.on, words.actual],
    rows: points.map(({ on, planned: due, actual, scheduled }) => ({
      key: on,
      name: formatPartialDate(on, locale),
      cells: (isPlanned
        ? [due, actual, scheduled === null ? null : sum([scheduled, negate(due)])]
        : [actual]
      ).map(written),
    })),
  }
}

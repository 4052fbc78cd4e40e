import { formatMoney } from '@/lib/format/money'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import type { Amount } from '@/lib/money/amount'
import { compareAmounts, isNegative, isZero, negate, share, sum } from '@/lib/money/arithmetic'
import type { FunderBar, FunderBars, YearBars } from './bars'
import type { Curve } from './curves'

/** Where disbursement stands against what was expected by now, and what the schedule comes to. */
export const curveSentence = (curve: Curve, locale: Locale): string => {
  const { currency, today, due, planned, unscheduled, lastOn, grain } = curve
  const disbursed = onScheduleOf(curve)
  const say = translator(locale, 'charts.curve')
  const money = moneyIn(currency, locale)
  const difference = sum([disbursed, negate(due)])
  const gap = isNegative(difference) ? negate(difference) : difference
  const stands = say(standingOf(curve), {
    date: isolate(formatPartialDate(today, locale)),
    disbursed: money(disbursed),
    due: money(due),
    gap: money(gap),
    rate: isolate(formatPercent(share(disbursed, due) ?? '0', locale)),
  })
  const beside =
    isZero(planned) || isZero(unscheduled) ? '' : ` ${say('beside', { unscheduled: money(unscheduled) })}`
  if (lastOn === null) return stands + beside
  const last = formatPartialDate(lastOn.slice(0, grain === 'month' ? 7 : 4), locale)
  return `${stands}${beside} ${say('whole', { planned: money(planned), last: isolate(last) })}`
}

/** Without a schedule, all there is. */
const onScheduleOf = ({ planned, disbursed, unscheduled }: Curve) =>
  isZero(planned) ? disbursed : sum([disbursed, negate(unscheduled)])

const standingOf = (curve: Curve) => {
  const { due, planned } = curve
  const disbursed = onScheduleOf(curve)
  if (isZero(planned)) return 'unplanned'
  if (isZero(due)) return isZero(disbursed) ? 'notDue' : 'early'
  if (isZero(disbursed)) return 'nothing'
  const order = compareAmounts(disbursed, due)
  return order < 0 ? 'behind' : order > 0 ? 'ahead' : 'onTime'
}

export const fundersSentence = ({ currency, bars, whole, funders }: FunderBars, locale: Locale): string => {
  const say = translator(locale, 'charts.funders')
  const money = moneyIn(currency, locale)
  const sums = {
    committed: money(whole.committed),
    disbursed: money(whole.disbursed),
    spent: money(whole.spent),
  }
  const [first] = bars
  const funder = first ? isolate(funderName(first, locale)) : ''
  if (funders === 1) return say('one', { funder, ...sums })
  const all = say('many', { count: funders, ...sums })
  const part = first && share(first.committed, whole.committed)
  if (!part || first.funderId === null) return all
  return `${all} ${say('first', { funder, share: isolate(formatPercent(part, locale)) })}`
}

export const yearsSentence = ({ currency, bars }: YearBars, locale: Locale): string => {
  const say = translator(locale, 'charts.years')
  const money = moneyIn(currency, locale)
  const [before, last] = [bars.at(-2), bars.at(-1)]
  if (!last) return ''
  if (last.rate === null) return say('uncommitted', { spent: money(last.spent) })
  const written = (rate: string) => isolate(formatPercent(rate, locale))
  const reached = say('reached', {
    spent: money(last.spent),
    committed: money(last.committed),
    rate: written(last.rate),
  })
  if (!before?.rate) return reached
  return `${reached} ${say('before', { rate: written(before.rate), year: isolate(String(before.year)) })}`
}

/** The acronym, where there is one; several together are counted. */
export const funderName = (bar: FunderBar, locale: Locale): string =>
  bar.funderId === null
    ? translator(locale, 'charts.funders')('others', { count: bar.funders })
    : (bar.acronym ?? localize(bar.name, locale)?.text ?? '')

const moneyIn = (currency: string, locale: Locale) => (amount: Amount) =>
  isolate(formatMoney(amount, currency, locale))

// Amounts and names keep their own order among the words around them.
const isolate = (text: string) => `\u2068${text}\u2069`

import type { Locale } from '@/lib/i18n/locale'
import type { AmountFailure } from './failure'

export type TypedNumber = { whole: string; fraction: string }

const DECIMAL_MARK: Record<Locale, string> = { ar: ',', fr: ',', en: '.' }
const ONLY_DECIMAL = '٫'
const ONLY_GROUPS = " '٬"

/**
 * Digits with their marks. Two kinds of mark: the last one is decimal. One kind several times: it groups. One single
 * comma or point is decimal, except before exactly three digits that could be a group (`4.600`): then it is what the
 * language makes of it, the decimal comma in Arabic and French, the decimal point in English. Before `million` a group
 * of that kind is refused: `4.625 millions` would be a thousand times more than what was meant.
 */
export function readNumber(text: string, locale: Locale, isScaled: boolean): TypedNumber | AmountFailure {
  const marks = text.match(/\D+/g) ?? []
  if (marks.some((mark) => mark.length > 1)) return 'amount_unreadable'
  const runs = text.split(/\D/)
  const role = roleOfLast(marks, runs, locale)
  if (role === 'unclear') return 'amount_marks'
  if (role === 'group by custom' && isScaled) return 'amount_ambiguous'
  const fraction = role === 'decimal' ? (runs.pop() ?? '') : ''
  return isGrouped(runs) ? { whole: runs.join(''), fraction } : 'amount_grouping'
}

function roleOfLast(marks: string[], runs: string[], locale: Locale) {
  const [last = ' ', earlier, kinds] = [marks.at(-1), marks.slice(0, -1), new Set(marks).size]
  if (earlier.includes(ONLY_DECIMAL)) return 'unclear'
  if (ONLY_GROUPS.includes(last)) return kinds > 1 ? 'unclear' : 'group'
  if (kinds > 1) return kinds === 2 && !earlier.includes(last) ? 'decimal' : 'unclear'
  if (last === ONLY_DECIMAL) return 'decimal'
  if (earlier.length > 0) return 'group'
  const couldGroup = /^[1-9]\d{0,2} \d{3}$/.test(runs.join(' '))
  return couldGroup && last !== DECIMAL_MARK[locale] ? 'group by custom' : 'decimal'
}

function isGrouped([first = '', ...others]: string[]): boolean {
  return others.length === 0 || (/^[1-9]\d{0,2}$/.test(first) && others.every((run) => run.length === 3))
}

import { formatPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { type Criterion, criteria, type Thresholds } from '@/lib/project-health/rules'
import { HealthTag } from './health-tag'

type Props = { rules: Thresholds; locale: Locale }

const levels = ['attention', 'critical'] as const

/* On a phone each criterion is a card: what is measured, then its two thresholds beside their marks. */
export function RulesTable({ rules, locale }: Props) {
  const t = translator(locale, 'projectHealth.rules.from')
  const { level: levelWords, criterion: names, rules: words } = messagesOf(locale).projectHealth
  const from = (criterion: Criterion, count: number) =>
    criterion === 'money' ? t('percent', { percent: formatPercent(count, locale) }) : t('days', { count })
  return (
    <table className="w-full border-collapse max-md:block">
      <caption className="sr-only">{words.caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b text-sm text-ink-muted *:px-4 *:py-2 *:text-start *:font-normal">
          <th scope="col">{words.criterion}</th>
          <th scope="col">{words.measure}</th>
          {levels.map((level) => (
            <th key={level} scope="col">
              <HealthTag quiet level={level} words={levelWords} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y max-md:block">
        {criteria.map((criterion) => (
          <tr key={criterion} className="align-top *:px-4 *:py-2.5 max-md:grid max-md:py-2 max-md:*:py-0.5">
            <th scope="row" className="text-start font-medium">
              {names[criterion]}
            </th>
            <td className="text-ink-muted">{words.what[criterion]}</td>
            {levels.map((level) => (
              <td key={level} className="max-md:flex max-md:flex-wrap max-md:gap-x-2 md:whitespace-nowrap">
                <span aria-hidden className="md:hidden">
                  <HealthTag quiet level={level} words={levelWords} />
                </span>
                {from(criterion, rules[criterion][level])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

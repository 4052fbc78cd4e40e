import { Coins } from 'lucide-react'
import chart from '@/components/chart/chart.module.css'
import { Legend } from '@/components/chart/legend'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { behindOf } from '@/lib/dashboard/behind'
import { getMoney } from '@/lib/dashboard/queries'
import { isNothing, parts, sumsOf } from '@/lib/dashboard/sums'
import { formatPercent } from '@/lib/format/number'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { Amount } from '@/lib/money/amount'
import { currencyName } from '@/lib/money/currency'
import { formatAmount } from '@/lib/money/format'
import type { BlockProps } from './dashboard-page'
import { partnershipLines, yearLines } from './money-lines'
import { MoneyTable, marks } from './money-table'

/* What was promised, paid over and spent, in one currency: by partnership and by year. */
export async function MoneyCard({ viewer, view, locale }: BlockProps) {
  const found = await getMoney(viewer, view, locale)
  const words = messagesOf(locale).dashboard.money
  const say = translator(locale, 'dashboard.money')
  const behind = behindOf(locale, view)
  const whole = found.rows.find(({ by }) => by === 'whole')
  const sums = whole && sumsOf(whole)
  const currency = found.setting[0]?.reference
  if (!whole || !sums || !currency || (isNothing(sums) && whole.missing === 0))
    return (
      <Card title={words.title} flush>
        <EmptyState
          compact
          icon={<Coins aria-hidden />}
          title={words.empty}
          description={view.asAt.isToday ? words.emptyText : words.emptyPast}
        />
      </Card>
    )
  const written = (amount: Amount) => isolated(formatAmount(amount, currency, locale, 'compact'))
  const said = {
    committed: written(sums.committed),
    disbursed: written(sums.disbursed),
    spent: written(sums.spent),
  }
  const illustrative = whole.illustrative ?? 0
  const notes = [
    words.rule,
    whole.missing > 0 && say('missing', { count: whole.missing }),
    illustrative > 0 && translator(locale, 'dashboard.illustrative')('money', { count: illustrative }),
    !view.asAt.isToday && messagesOf(locale).dashboard.past.lists,
  ].filter((note) => note !== false)
  const open = behind.money()
  return (
    <Card
      title={words.title}
      description={say('unit', { currency: currencyName(currency, locale) })}
      actions={
        open !== null && (
          <Link href={open} prefetch={false} className="text-sm text-accent-ink hover:underline">
            {words.open}
          </Link>
        )
      }
      footer={notes.map((note) => <p key={note}>{note}</p>)}
      flush
    >
      <div className={`${chart.chart} grid gap-3 px-4 py-3`}>
        <p className="text-lg">
          {sums.rate === null
            ? say('sentenceNoRate', said)
            : say('sentence', { ...said, rate: isolated(formatPercent(sums.rate, locale)) })}
        </p>
        <Legend series={parts.map((part) => ({ name: words[part], mark: marks[part] }))} />
        <div className="grid grid-cols-1 items-start gap-x-8 gap-y-4 xl:grid-cols-2">
          <MoneyTable
            {...{ currency, locale }}
            title={words.byPartnership}
            heading={words.partnership}
            rateWord={words.rate}
            lines={partnershipLines(found.rows, behind, locale)}
            more={behind.money()}
          />
          <MoneyTable
            {...{ currency, locale }}
            title={words.byYear}
            heading={words.year}
            rateWord={words.soFar}
            lines={yearLines(found.rows, behind)}
            more={behind.money({ group: 'year' })}
          />
        </div>
      </div>
    </Card>
  )
}

// Amounts keep their own order among the words around them.
const isolated = (text: string) => `\u2068${text}\u2069`

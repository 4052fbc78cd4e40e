import { FunderName } from '@/components/budgets/funder-name'
import { WithoutRate } from '@/components/budgets/without-rate'
import { Link } from '@/components/ui/link'
import type { PositionLine } from '@/lib/budgets/position-tables'
import { behind, type FinanceView, queryOf } from '@/lib/finance/filters'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { line: Pick<PositionLine, 'key' | 'named' | 'withoutRate'>; view: FinanceView; locale: Locale }

/* What a line is of; it leads to the rows behind its figures. */
export function LineName({ line, view, locale }: Props) {
  const href =
    view.group === 'project'
      ? `/${locale}/projects/${line.key}/budget${view.inReference ? '?in=reference' : ''}`
      : `/${locale}/finance${queryOf(view, behind(view, line.key))}`
  return (
    <>
      <Link href={href} prefetch={false} className="block hover:underline">
        <Name {...{ line, view, locale }} />
      </Link>
      <WithoutRate count={line.withoutRate} locale={locale} />
    </>
  )
}

function Name({ line: { key, named }, view, locale }: Props) {
  if (view.group === 'year') return <bdi className="figures font-medium">{key}</bdi>
  if (view.group === 'programme' && key === 0)
    return <span className="font-medium">{messagesOf(locale).finance.noProgramme}</span>
  return named && <FunderName {...named} locale={locale} />
}

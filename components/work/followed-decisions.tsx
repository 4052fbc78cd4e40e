import { pendingCellsOf } from '@/components/decisions/pending-cells-of'
import { PendingLines } from '@/components/decisions/pending-lines'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import type { PendingDecision } from '@/lib/decisions/queries'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { decisions: readonly (PendingDecision & { total: number })[]; today: string; locale: Locale }

export function FollowedDecisions({ decisions, today, locale }: Props) {
  const t = translator(locale, 'work.decisions')
  return (
    <Card
      flush
      title={t('title')}
      actions={
        decisions.length > 0 && (
          <Link className="link text-sm" href={`/${locale}/decisions?status=pending&sort=due`}>
            {t('all', { count: decisions[0]?.total ?? 0 })}
          </Link>
        )
      }
    >
      {decisions.length === 0 ? (
        <p className="p-4 text-ink-muted">{t('none')}</p>
      ) : (
        <PendingLines
          rows={decisions.map((decision) => pendingCellsOf(decision, locale, today))}
          locale={locale}
        />
      )}
    </Card>
  )
}

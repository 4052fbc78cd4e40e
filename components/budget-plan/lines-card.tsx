import { Rows3 } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { PlanTable as Table } from '@/lib/budget-plan/plan-tables'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { PlanTable } from './plan-table'

type Props = { tables: readonly Table[]; compares?: boolean; locale: Locale }

export function LinesCard({ tables, compares, locale }: Props) {
  const words = messagesOf(locale).budgetPlan.table
  if (tables.length === 0)
    return (
      <Card title={words.title}>
        <EmptyState compact icon={<Rows3 aria-hidden />} title={words.none} description={words.noneText} />
      </Card>
    )
  return (
    <Card title={words.title} footer={words.rule} flush>
      {tables.map((table) => (
        <PlanTable key={table.currency} {...{ table, compares, locale }} />
      ))}
    </Card>
  )
}

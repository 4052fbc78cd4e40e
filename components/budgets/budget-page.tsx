import { Plus, Rows3 } from 'lucide-react'
import { MoneyCharts } from '@/components/finance-charts/money-charts'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import { mayInProject } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import type { getBudgetPage } from '@/lib/budgets/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { EntryList } from './entry-list'
import { ExportLink } from './export-link'
import { FundingCard } from './funding-card'
import { PositionCard } from './position-card'

type Found = NonNullable<Awaited<ReturnType<typeof getBudgetPage>>>
type Props = { found: Found; viewer: Viewer; page: number; inReference: boolean; locale: Locale }

export function BudgetPage({ found, viewer, page, inReference, locale }: Props) {
  const { project, relation, funding, totals, entries, total, setting } = found
  const { budgetPlan, budgets, projects, rates } = messagesOf(locale)
  const may = (verb: 'edit' | 'recordEntries') =>
    !project.isArchived && mayInProject(viewer.role, relation, verb)
  const base = `/${locale}/projects/${project.id}`
  return (
    <div className="grid grid-cols-1 gap-4">
      <header className="grid grid-cols-1 gap-2">
        <Breadcrumb
          label={budgets.way}
          items={[
            { href: `/${locale}/projects`, label: projects.page.portfolio },
            { href: base, label: <TextIn text={project.title} locale={locale} /> },
          ]}
        />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-2xl font-semibold">{budgets.title}</h1>
          <div className="flex flex-wrap gap-2">
            <ButtonLink icon={<Rows3 aria-hidden />} href={`${base}/budget/plan`}>
              {budgetPlan.open}
            </ButtonLink>
            <ExportLink format="xlsx" projectId={project.id} {...{ inReference, locale }} />
            {may('recordEntries') && (
              <ButtonLink variant="primary" icon={<Plus aria-hidden />} href={`${base}/budget/new`}>
                {budgets.entries.record}
              </ButtonLink>
            )}
          </div>
        </div>
        <p className="max-w-prose text-ink-muted">
          {budgets.intro}{' '}
          <Link href={`/${locale}/rates`} className="link">
            {rates.title}
          </Link>
        </p>
      </header>
      <PositionCard
        {...{ project, funding, totals, inReference, rates: found.rates, locale }}
        reference={setting[0]?.reference ?? 'MAD'}
      />
      <MoneyCharts charts={found} locale={locale} isProject />
      <FundingCard {...{ viewer, funding, locale }} projectId={project.id} mayEdit={may('edit')} />
      <EntryList
        {...{ entries, total, page, inReference, locale }}
        projectId={project.id}
        actions={
          total > 0 && (
            <ExportLink format="csv" table="entries" projectId={project.id} {...{ inReference, locale }} />
          )
        }
      />
    </div>
  )
}

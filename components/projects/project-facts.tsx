import { Card } from '@/components/ui/card'
import { Definition, DefinitionList } from '@/components/ui/definition-list'
import { Link } from '@/components/ui/link'
import { LanguageNote, TextIn } from '@/components/ui/text-in'
import { formatMoney } from '@/lib/format/money'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { LocalizedText } from '@/lib/localized-text'
import { localize } from '@/lib/localized-text'
import type { ProjectDetail } from '@/lib/projects/queries'

type Props = { project: ProjectDetail; locale: Locale; maySeeAmounts: boolean }

export function ProjectFacts({ project, locale, maySeeAmounts }: Props) {
  const t = translator(locale, 'projects.page')
  const unknown = t('unknown')
  const { programmes, strategies, declaredMonths } = project
  return (
    <Card title={t('facts.title')}>
      <Summary
        {...{ project, locale }}
        none={t('facts.noSummary')}
        inLanguage={{ ar: t('inLanguage.ar'), fr: t('inLanguage.fr'), en: t('inLanguage.en') }}
      />
      <DefinitionList>
        <Definition label={t('facts.partnership')} unknown={unknown}>
          <TextIn text={project.partnership} locale={locale} />
        </Definition>
        <Definition label={t('facts.period')} unknown={unknown}>
          {formatPartialRange(project.start, project.end, locale)}
        </Definition>
        {declaredMonths !== null && (
          <Definition label={t('facts.duration')} unknown={unknown}>
            {t('facts.months', { count: declaredMonths })}
          </Definition>
        )}
        {maySeeAmounts && (
          <Definition label={t('facts.budget')} unknown={unknown}>
            <Budget {...{ project, locale, unknown }} noSplit={t('facts.noSplit')} />
          </Definition>
        )}
        <Definition label={t('facts.area')} unknown={unknown}>
          {localize(project.area, locale) && <TextIn text={project.area} locale={locale} />}
        </Definition>
        <Definition label={t('facts.programmes', { count: programmes?.length ?? 1 })} unknown={unknown}>
          {programmes && (
            <Names of={programmes.map(({ id, title }) => ({ id, name: title }))} locale={locale} />
          )}
        </Definition>
        {strategies && (
          <Definition label={t('facts.strategies', { count: strategies.length })} unknown={unknown}>
            <Names of={strategies} locale={locale} />
          </Definition>
        )}
        {project.note && (
          <Definition label={t('facts.note')} unknown={unknown} wide>
            <span className="block max-w-prose text-sm text-ink-muted">
              <TextIn text={project.note} locale={locale} />
            </span>
          </Definition>
        )}
      </DefinitionList>
    </Card>
  )
}

type BudgetProps = { project: ProjectDetail; locale: Locale; unknown: string; noSplit: string }

function Budget({ project: { id, budgetAmount, budgetCurrency }, locale, unknown, noSplit }: BudgetProps) {
  return (
    <>
      {budgetAmount && budgetCurrency ? (
        <>
          <bdi className="figures font-medium">{formatMoney(budgetAmount, budgetCurrency, locale)}</bdi>
          <span className="block text-sm text-ink-muted">{noSplit}</span>
        </>
      ) : (
        <span className="block text-ink-faint">{unknown}</span>
      )}
      <Link href={`/${locale}/projects/${id}/budget`} className="link text-sm">
        {messagesOf(locale).budgets.open}
      </Link>
    </>
  )
}

type SummaryProps = {
  project: ProjectDetail
  locale: Locale
  none: string
  inLanguage: Record<Locale, string>
}

function Summary({ project: { summary }, locale, none, inLanguage }: SummaryProps) {
  return (
    <p className="mb-4 max-w-prose">
      {localize(summary, locale) ? (
        <TextIn text={summary} locale={locale} />
      ) : (
        <span className="text-ink-faint">{none}</span>
      )}{' '}
      <LanguageNote text={summary} locale={locale} words={inLanguage} />
    </p>
  )
}

function Names({ of, locale }: { of: { id: number; name: LocalizedText }[]; locale: Locale }) {
  return (
    <ul>
      {of.map(({ id, name }) => (
        <li key={id}>
          <TextIn text={name} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

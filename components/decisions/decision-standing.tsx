import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Definition, DefinitionList } from '@/components/ui/definition-list'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { TextIn } from '@/components/ui/text-in'
import type { DecisionDetail, Replaced } from '@/lib/decisions/queries'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { DueText } from './due-text'
import { dueWords } from './due-words'
import { Evidence } from './evidence'

type Props = { decision: DecisionDetail; replaced: readonly Replaced[]; locale: Locale; today: string }

export function DecisionStanding({ decision, replaced, locale, today }: Props) {
  const t = translator(locale, 'decisions.page')
  const { ownerOrganisation, ownerAcronym, ownerName, dueOn, supersededBy } = decision
  const projectHref = `/${locale}/projects/${decision.projectId}`
  const unknown = t('unknown')
  return (
    <Card title={t('standing')}>
      {supersededBy && (
        <Notice tone="neutral" className="mb-4">
          {t.rich('supersededBy', {
            reference: () => (
              <Link className="link" href={`/${locale}/decisions/${decision.supersededById}`}>
                <Code>{supersededBy}</Code>
              </Link>
            ),
          })}
        </Notice>
      )}
      <DefinitionList>
        <Definition label={t('owner')} unknown={unknown}>
          {(ownerOrganisation || ownerName) && (
            <>
              {ownerOrganisation && (
                <>
                  <TextIn text={ownerOrganisation} locale={locale} />
                  {ownerAcronym && (
                    <>
                      {' '}
                      (<bdi>{ownerAcronym}</bdi>)
                    </>
                  )}
                </>
              )}
              {ownerName && (
                <p className="text-sm text-ink-muted">
                  <bdi>{ownerName}</bdi>
                </p>
              )}
            </>
          )}
        </Definition>
        <Definition label={t('due')} unknown={t('noDue')}>
          {dueOn && <DueText {...dueWords({ status: decision.status, dueOn }, today, locale)} />}
        </Definition>
        <Definition label={t('project')} unknown={unknown}>
          {decision.project && (
            <Link className="link" href={projectHref}>
              <TextIn text={decision.project} locale={locale} />
            </Link>
          )}
        </Definition>
        {decision.milestone && (
          <Definition label={t('milestone')} unknown={unknown}>
            <Link className="link" href={`${projectHref}/milestones/${decision.milestoneId}`}>
              <TextIn text={decision.milestone} locale={locale} />
            </Link>
          </Definition>
        )}
        {decision.evidence && (
          <Definition label={t('evidence')} unknown={unknown} wide>
            <Evidence text={decision.evidence} />
          </Definition>
        )}
        {replaced.length > 0 && (
          <Definition label={t('replaces')} unknown={unknown} wide>
            {replaced.map(({ id, reference }) => (
              <Link key={id} className="link me-3" href={`/${locale}/decisions/${id}`}>
                <Code>{reference}</Code>
              </Link>
            ))}
          </Definition>
        )}
      </DefinitionList>
    </Card>
  )
}

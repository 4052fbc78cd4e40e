import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import type { PendingDecision } from '@/lib/decisions/queries'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { DueText } from './due-text'
import { DecisionStatusTag } from './status-tag'

type Props = {
  decisions: readonly (PendingDecision & { total: number })[]
  projectId: number
  locale: Locale
  today: string
}

/* What committees decided on the project and is still to be carried out, the most urgent first. */
export function ProjectDecisions({ decisions, projectId, locale, today }: Props) {
  const t = translator(locale, 'decisions')
  const more = (decisions[0]?.total ?? 0) - decisions.length
  return (
    <Card
      title={t('project.title')}
      flush
      actions={
        <Link className="link text-sm" href={`/${locale}/decisions?project=${projectId}`}>
          {t('project.all')}
        </Link>
      }
      footer={more > 0 ? t('project.more', { count: more }) : undefined}
    >
      <ul className="divide-y">
        {decisions.map(({ id, reference, text, status, dueOn }) => (
          <li key={id} className="grid gap-1 px-4 py-2.5">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link className="link" href={`/${locale}/decisions/${id}`} prefetch={false}>
                <Code>{reference}</Code>
              </Link>
              <DecisionStatusTag status={status} word={t(`status.${status}`)} />
              {dueOn && <DueText {...{ status, dueOn, today, locale }} />}
            </p>
            <p className="line-clamp-2">
              <TextIn text={text} locale={locale} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Health } from '@/lib/project-health/queries'
import { CriteriaList } from './criteria-list'
import { DeclaredWords } from './declared-words'
import { deskWordsOf } from './desk-words'
import { HealthDesk } from './health-desk'
import { HealthTag } from './health-tag'

type Props = {
  health: Health
  maySeeAmounts: boolean
  mayDeclare: boolean
  locale: Locale
}

/* What the rules compute and what a director declared, side by side, and what it was computed from. */
export function HealthCard({ health, maySeeAmounts, mayDeclare, locale }: Props) {
  const { projectHealth: words } = messagesOf(locale)
  const { projectId, computed, declared, isFollowed } = health
  return (
    <Card
      title={words.title}
      actions={
        <Link className="link text-sm" href={`/${locale}/health-rules`} prefetch={false}>
          {words.rulesLink}
        </Link>
      }
    >
      <div className="grid grid-cols-1 gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="min-w-0">
          <dl className="flex flex-wrap gap-x-8 gap-y-3">
            {isFollowed && (
              <div>
                <dt className="mb-1 text-sm text-ink-muted">{words.card.computed}</dt>
                <dd>
                  <HealthTag level={computed} words={words.level} />
                </dd>
              </div>
            )}
            {declared && (
              <div>
                <dt className="mb-1 text-sm text-ink-muted">{words.card.declared}</dt>
                <dd>
                  <HealthTag level={declared} words={words.level} />
                </dd>
              </div>
            )}
          </dl>
          {!isFollowed && (
            <p className={declared ? 'mt-3 text-ink-muted' : 'text-ink-muted'}>{words.card.notFollowed}</p>
          )}
          {declared && <DeclaredWords {...{ health, locale }} />}
          {mayDeclare && (
            <HealthDesk
              projectId={projectId}
              declared={declared}
              computed={computed}
              words={deskWordsOf(locale)}
            />
          )}
        </div>
        {isFollowed && <CriteriaList {...{ health, maySeeAmounts, locale }} />}
      </div>
    </Card>
  )
}

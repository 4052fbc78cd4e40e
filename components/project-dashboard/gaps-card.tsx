import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { missingLanguages } from '@/lib/localized-text'
import type { ScheduleFacts } from '@/lib/project-dashboard/schedule-reads'
import type { ProjectDetail } from '@/lib/projects/queries'
import type { Gap } from '@/lib/projects/rules'

type Props = {
  gaps: readonly Gap[]
  /** Undefined where the milestones could not be read. */
  facts: ScheduleFacts | undefined
  project: ProjectDetail
  mayEdit: boolean
  locale: Locale
  base: string
}

/* What is not stated yet; for who may state it, each with the way there. */
export function GapsCard({ gaps, facts, project, mayEdit, locale, base }: Props) {
  const t = translator(locale, 'projectDashboard.gaps')
  const names = messagesOf(locale).errors.languages
  const languages = missingLanguages(project.title).map((language) => names[language])
  const lacking = (
    [
      ['baseline', facts?.unapproved ?? 0],
      ['dates', facts?.undated ?? 0],
      ['reachedDates', facts?.reachedUndated ?? 0],
    ] as const
  ).filter(([, count]) => count > 0)
  return (
    <Card title={t('title')} flush>
      {gaps.length + lacking.length === 0 && (
        <EmptyState
          compact
          icon={<CircleCheck aria-hidden />}
          title={t('none')}
          description={t('noneText')}
        />
      )}
      <ul className="divide-y">
        {gaps.map((gap) => (
          <Line key={gap} href={mayEdit && `${base}${places[gap]}`}>
            {t(gap, { languages: languages.join(locale === 'ar' ? '، ' : ', ') })}
          </Line>
        ))}
        {lacking.map(([key, count]) => (
          <Line key={key} href={mayEdit && `${base}#milestones`}>
            {t(key, { count })}
          </Line>
        ))}
      </ul>
    </Card>
  )
}

function Line({ href, children }: { href: string | false; children: ReactNode }) {
  return (
    <li className="px-4 py-2">
      {href ? (
        <Link href={href} prefetch={false} className="link">
          {children}
        </Link>
      ) : (
        children
      )}
    </li>
  )
}

const places: { [G in Gap]: string } = {
  status: '/edit',
  period: '/edit',
  funder: '/edit/parties',
  implementer: '/edit/parties',
  objectives: '/edit/objectives',
  milestones: '/milestones/new',
  summary: '/edit',
  translation: '/edit',
}

import { ChangeList } from '@/components/history/change-list'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Card } from '@/components/ui/card'
import { may } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { getHealthRules } from '@/lib/project-health/queries'
import { RulesDesk } from './rules-desk'
import { RulesTable } from './rules-table'
import { rulesWordsOf } from './rules-words'

type Props = { viewer: Viewer; locale: Locale; found: Awaited<ReturnType<typeof getHealthRules>> }

export function RulesPage({ viewer, locale, found }: Props) {
  const { projectHealth, projects } = messagesOf(locale)
  const words = projectHealth.rules
  const { rules, changes } = found
  const since = translator(locale, 'projectHealth.rules')('since', {
    day: formatInstant(rules.updatedAt, locale, { timeFormat: 'none' }),
  })
  return (
    <div className="grid grid-cols-1 gap-5">
      <header className="grid grid-cols-1 gap-2">
        <Breadcrumb
          label={words.way}
          items={[{ href: `/${locale}/projects`, label: projects.page.portfolio }]}
        />
        <h1 tabIndex={-1} className="text-2xl font-semibold outline-none">
          {words.title}
        </h1>
        <p className="max-w-prose text-ink-muted">{words.intro}</p>
      </header>
      <Card title={words.formTitle} description={since} flush>
        <RulesTable {...{ rules, locale }} />
        {may(viewer.role, 'administer') && <RulesDesk rules={rules} words={rulesWordsOf(locale)} />}
      </Card>
      <Card title={words.howTitle}>
        <ul className="max-w-prose list-disc space-y-1.5 ps-5">
          {Object.entries(words.how).map(([key, said]) => (
            <li key={key}>{said}</li>
          ))}
        </ul>
      </Card>
      {changes.length > 0 && (
        <Card title={words.changes} flush>
          <ChangeList {...{ changes, locale }} />
        </Card>
      )}
    </div>
  )
}

import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Card } from '@/components/ui/card'
import { Pager } from '@/components/ui/pager'
import { TextIn } from '@/components/ui/text-in'
import type { getHistoryPage } from '@/lib/history/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { ChangeList } from './change-list'

type Found = NonNullable<Awaited<ReturnType<typeof getHistoryPage>>>
type Props = { found: Found; isFirst: boolean; base: string; locale: Locale }

export function HistoryPage({ found: { project, changes, hasOlder }, isFirst, base, locale }: Props) {
  const t = translator(locale, 'history')
  const oldest = changes.at(-1)?.id
  return (
    <div className="space-y-4">
      <header className="space-y-2">
        <Breadcrumb
          label={t('way')}
          items={[
            { href: `/${locale}/projects`, label: messagesOf(locale).projects.page.portfolio },
            { href: base, label: <TextIn text={project.title} locale={locale} /> },
          ]}
        />
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="text-ink-muted">{t('intro')}</p>
      </header>
      <Card flush>
        {changes.length === 0 ? (
          <p className="p-4 text-ink-faint">{t('none')}</p>
        ) : (
          <ChangeList {...{ changes, locale }} />
        )}
      </Card>
      {(hasOlder || !isFirst) && (
        <Pager
          label={t('pages')}
          summary={t('summary', { count: changes.length })}
          previous={{ label: t('newest'), href: isFirst ? undefined : `${base}/history` }}
          next={{ label: t('older'), href: hasOlder ? `${base}/history?before=${oldest}` : undefined }}
        />
      )}
    </div>
  )
}

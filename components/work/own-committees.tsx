import { FlaskConical, UsersRound } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Tag } from '@/components/ui/tag'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { OwnCommittee } from '@/lib/work/own'

export function OwnCommittees({
  committees,
  locale,
}: {
  committees: readonly OwnCommittee[]
  locale: Locale
}) {
  const t = translator(locale, 'work.committees')
  const { seatRole } = messagesOf(locale).committees
  const total = committees[0]?.total ?? 0
  return (
    <Card
      flush
      title={t('title')}
      actions={
        total > committees.length && (
          <Link className="link text-sm" href={`/${locale}/committees`}>
            {t('all', { count: total })}
          </Link>
        )
      }
    >
      {total === 0 && (
        <EmptyState compact icon={<UsersRound aria-hidden />} title={t('none')} description={t('noneText')} />
      )}
      <ul className="divide-y">
        {committees.map((committee) => (
          <li key={committee.id} className="grid gap-0.5 px-4 py-2.5">
            <p className="min-w-0">
              <Link
                href={`/${locale}/committees/${committee.id}`}
                prefetch={false}
                className="font-medium hover:underline"
              >
                <TextIn text={committee.name} locale={locale} />
              </Link>{' '}
              <Code className="text-sm text-ink-muted">{committee.code}</Code>
            </p>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm text-ink-muted">
              <span>{seatRole[committee.role]}</span>
              {committee.pending === 0 ? (
                <span>{t('pending', { count: 0 })}</span>
              ) : (
                <Link
                  className="link"
                  prefetch={false}
                  href={`/${locale}/decisions?committee=${committee.id}&status=pending`}
                >
                  {t('pending', { count: committee.pending })}
                </Link>
              )}
              {committee.overdue > 0 && (
                <Tag tone="danger" quiet>
                  {t('overdue', { count: committee.overdue })}
                </Tag>
              )}
              {committee.isIllustrative && (
                <Tag tone="info" quiet icon={<FlaskConical aria-hidden />}>
                  {t('illustrative')}
                </Tag>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

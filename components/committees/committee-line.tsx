import { FlaskConical } from 'lucide-react'
import type { ReactNode } from 'react'
import { Code } from '@/components/ui/code'
import { Link } from '@/components/ui/link'
import { Tag } from '@/components/ui/tag'
import { LanguageNote, TextIn } from '@/components/ui/text-in'
import type { CommitteeRow } from '@/lib/committees/queries'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { OverseenLine } from './overseen-line'

type Props = { committee: CommitteeRow; locale: Locale }

export function CommitteeLine({ committee, locale }: Props) {
  const t = translator(locale, 'committees')
  const { kind, inLanguage } = messagesOf(locale).committees
  const { id, nextId, lastId, open, overdue, seatCount } = committee
  const meeting = (of: number | null, starts: PartialDate | null, none: string) =>
    of === null ? (
      <span className="text-ink-faint">{none}</span>
    ) : (
      <Link href={`/${locale}/meetings/${of}`} className="link" prefetch={false}>
        {starts === null ? t('list.dateUnknown') : <bdi>{formatPartialDate(starts, locale)}</bdi>}
      </Link>
    )
  return (
    <li className="grid gap-x-6 gap-y-3 px-4 py-3 lg:grid-cols-[minmax(0,2.2fr)_minmax(0,1.8fr)_repeat(4,minmax(0,1fr))]">
      <div className="min-w-0">
        <h2 className="font-medium">
          <Link href={`/${locale}/committees/${id}`} className="hover:underline">
            <TextIn text={committee.name} locale={locale} />
          </Link>{' '}
          <LanguageNote text={committee.name} locale={locale} words={inLanguage} />
        </h2>
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted">
          <span>{kind[committee.kind]}</span>
          <Code>{committee.code}</Code>
          {committee.isIllustrative && (
            <Tag tone="info" quiet icon={<FlaskConical aria-hidden />}>
              {t('illustrative')}
            </Tag>
          )}
        </p>
      </div>
      <dl className="contents *:min-w-0 max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-6 max-lg:gap-y-2">
        <Cell label={t('list.overseen')} wide>
          <OverseenLine {...{ committee, locale }} />
        </Cell>
        <Cell label={t('list.next')}>{meeting(nextId, committee.nextStarts, t('list.noNext'))}</Cell>
        <Cell label={t('list.last')}>{meeting(lastId, committee.lastStarts, t('list.noLast'))}</Cell>
        <Cell label={t('list.decisions')}>
          {open === 0 ? (
            <span className="text-ink-faint">{t('list.noDecision')}</span>
          ) : (
            <Link href={`/${locale}/decisions?committee=${id}`} className="link" prefetch={false}>
              {t('list.open', { count: open })}
            </Link>
          )}
          {overdue > 0 && (
            <span className="block">
              <Tag tone="danger" quiet>
                {t('list.overdue', { count: overdue })}
              </Tag>
            </span>
          )}
        </Cell>
        <Cell label={t('list.members')}>
          {t('list.seats', { count: seatCount })}
          {!committee.membersAreComplete && (
            <span className="block text-sm text-ink-faint">{t('list.incomplete')}</span>
          )}
        </Cell>
      </dl>
    </li>
  )
}

function Cell({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'max-lg:col-span-2' : undefined}>
      <dt className="text-sm text-ink-muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

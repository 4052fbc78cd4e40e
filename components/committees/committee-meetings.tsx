import { MeetingStateTag } from '@/components/meetings/meeting-state-tag'
import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import type { MeetingRow } from '@/lib/committees/queries'
import type { CommitteeKind } from '@/lib/committees/rules'
import { formatPartialDate } from '@/lib/format/partial-date'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'

type Props = { meetings: readonly MeetingRow[]; kind: CommitteeKind; locale: Locale; today: string }

const isComing = ({ state, starts }: MeetingRow, today: string) =>
  ['planned', 'convened', 'postponed'].includes(state) ||
  (starts !== null && starts > today && state !== 'cancelled')

export function CommitteeMeetings({ meetings, kind, locale, today }: Props) {
  const t = translator(locale, 'committees.page')
  const coming = meetings.filter((meeting) => isComing(meeting, today)).toReversed()
  const past = meetings.filter((meeting) => !isComing(meeting, today))
  return (
    <Card title={t('meetings')} flush>
      {meetings.length === 0 && <p className="p-4 text-ink-faint">{t('noMeetings')}</p>}
      {[[t('coming'), coming] as const, [t('past'), past] as const].map(
        ([title, some]) =>
          some.length > 0 && (
            <section key={title} className="border-b last:border-b-0">
              <h3 className="px-4 pt-3 text-sm font-medium text-ink-muted">{title}</h3>
              <ul className="divide-y">
                {some.map((meeting) => (
                  <MeetingLine key={meeting.id} {...{ meeting, kind, locale }} />
                ))}
              </ul>
            </section>
          ),
      )}
    </Card>
  )
}

function MeetingLine({
  meeting,
  kind,
  locale,
}: {
  meeting: MeetingRow
  kind: CommitteeKind
  locale: Locale
}) {
  const t = translator(locale, 'committees')
  const { number, title, starts, ends, startsAt, state } = meeting
  const named =
    number === null
      ? t('page.meeting')
      : t(kind === 'forum' ? 'page.edition' : 'page.meetingNumber', { number })
  return (
    <li className="grid gap-x-6 gap-y-1 px-4 py-2.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,1.4fr)_auto] sm:items-center">
      <div className="min-w-0">
        <Link href={`/${locale}/meetings/${meeting.id}`} className="link font-medium" prefetch={false}>
          {localize(title, locale) ? <TextIn text={title} locale={locale} /> : named}
        </Link>{' '}
        {meeting.code && <Code className="text-sm text-ink-muted">{meeting.code}</Code>}
      </div>
      <p className="min-w-0">
        {starts === null ? (
          <span className="text-ink-faint">{t('list.dateUnknown')}</span>
        ) : (
          <bdi>
            {ends && ends !== starts
              ? formatPartialRange(starts, ends, locale)
              : formatPartialDate(starts, locale)}
          </bdi>
        )}
        {startsAt && (
          <>
            {locale === 'ar' ? '، ' : ', '}
            <bdi className="figures">{startsAt}</bdi>
          </>
        )}
        <span className="block text-sm text-ink-muted">
          {localize(meeting.place, locale) ? (
            <TextIn text={meeting.place} locale={locale} />
          ) : (
            <span className="text-ink-faint">{t('unknown')}</span>
          )}
        </span>
      </p>
      <MeetingStateTag {...{ state, locale }} />
    </li>
  )
}

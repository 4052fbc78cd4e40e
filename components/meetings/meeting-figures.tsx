import { CircleCheck, ListChecks, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { quorumOf } from '@/lib/meetings/rules'
import type { FoundMeeting } from './meeting-load'

export function MeetingFigures({
  meeting,
  seats,
  items,
  decisions,
  locale,
}: FoundMeeting & { locale: Locale }) {
  const t = translator(locale, 'meetings.figures')
  const quorum = quorumOf(seats, meeting, meeting.starts)
  const isTaken = seats.some(({ kind }) => kind !== null)
  const verdict = quorum.isReached ? t('reached') : t('missing')
  const count = t('count', { attending: quorum.attending, voting: quorum.voting })
  const carried = items.filter(({ decisionId }) => decisionId !== null).length
  return (
    <dl className="grid grid-cols-1 gap-3 sm:grid-cols-3">
      <Figure
        icon={<Users aria-hidden />}
        label={t('quorum')}
        value={isTaken ? (quorum.needed === null ? t('noRule') : verdict) : t('waiting')}
        note={[
          isTaken ? count : quorum.needed === null && t('noRule'),
          quorum.needed !== null && t('needed', { count: quorum.needed }),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <Figure
        icon={<ListChecks aria-hidden />}
        label={t('items')}
        value={formatNumber(items.length, locale)}
        note={t('carried', { count: carried })}
      />
      <Figure
        icon={<CircleCheck aria-hidden />}
        label={t('decisions')}
        value={formatNumber(decisions.length, locale)}
      />
    </dl>
  )
}

type FigureProps = { icon: ReactNode; label: string; value: string; note?: string }

function Figure({ icon, label, value, note }: FigureProps) {
  return (
    <div className="rounded-lg border bg-surface px-4 py-3">
      <dt className="flex items-center gap-2 text-sm text-ink-muted [&>svg]:size-4">
        {icon}
        {label}
      </dt>
      <dd>
        <span className="figures block text-xl font-semibold">{value}</span>
        {note && <span className="text-sm text-ink-muted">{note}</span>}
      </dd>
    </div>
  )
}

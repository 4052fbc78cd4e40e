import { CircleCheck, Hourglass } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { seatName } from '@/lib/minutes/lines'
import type { MinutesPageData } from '@/lib/minutes/queries'
import { TextForm } from './text-form'

type ApprovalsProps = { found: MinutesPageData; mayApprove: boolean; mayClose: boolean; locale: Locale }

/* Who has approved, who is awaited; and one's own seat's turn. */
export function Approvals({ found, mayApprove, mayClose, locale }: ApprovalsProps) {
  const { standing, seats } = found
  const { minutes, errors } = messagesOf(locale)
  const words = minutes.approvals
  const t = translator(locale, 'minutes.approvals')
  const isOpen = standing.state === 'circulated'
  const own = isOpen && mayApprove ? seats.find(({ isOwn, approvedAt }) => isOwn && !approvedAt) : undefined
  const approved = seats.filter(({ approvedAt }) => approvedAt).length
  const cancel = { cancel: minutes.cancel }
  return (
    <Card
      id="approvals"
      className="scroll-mt-20"
      title={words.title}
      description={t('count', { approved, seats: seats.length })}
    >
      {seats.length === 0 && <p className="text-ink-faint">{words.none}</p>}
      <ul className="divide-y">
        {seats.map((seat) => (
          <li key={seat.seatId} className="flex gap-2.5 py-2 first:pt-0">
            <span className="flex h-lh shrink-0 items-center [&>svg]:size-4">
              {seat.approvedAt ? (
                <CircleCheck aria-hidden className="text-ok" />
              ) : (
                <Hourglass aria-hidden className="text-ink-faint" />
              )}
            </span>
            <div className="min-w-0">
              <bdi className="font-medium">{seatName(seat, locale)}</bdi>
              <p className="text-sm text-ink-muted">
                {seat.approvedAt ? (
                  <>
                    {seat.reservation ? words.withReservation : words.approved}{' '}
                    <bdi>{formatInstant(seat.approvedAt, locale)}</bdi>
                  </>
                ) : isOpen ? (
                  words.awaited
                ) : (
                  words.notApproved
                )}
              </p>
              {seat.reservation && (
                <p
                  dir="auto"
                  className="mt-1 border-s-2 border-attention ps-2 break-words whitespace-pre-wrap"
                >
                  {seat.reservation}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {own && (
        <div className="mt-3 border-t pt-3">
          <TextForm
            verb="approve"
            look="primary"
            ids={{ meetingId: standing.meetingId, seatId: own.seatId }}
            words={{ ...words.form, ...cancel }}
            errors={errors}
          />
        </div>
      )}
      {isOpen && mayClose && (
        <div className="mt-3 border-t pt-3">
          <TextForm
            verb="close"
            ids={{ meetingId: standing.meetingId }}
            words={{ ...words.close, ...cancel }}
            errors={errors}
          />
        </div>
      )}
    </Card>
  )
}

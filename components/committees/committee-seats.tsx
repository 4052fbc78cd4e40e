import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import { TextIn } from '@/components/ui/text-in'
import type { SeatRow } from '@/lib/committees/queries'
import { votes } from '@/lib/committees/rules'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'

type Props = { seats: readonly SeatRow[]; isComplete: boolean; locale: Locale; today: string }

export function CommitteeSeats({ seats, isComplete, locale, today }: Props) {
  const t = translator(locale, 'committees.page')
  return (
    <Card title={t('members')} flush>
      {!isComplete && (
        <div className="border-b p-4">
          <Notice tone="neutral" title={t('incompleteTitle')}>
            {t('incompleteText')}
          </Notice>
        </div>
      )}
      {seats.length === 0 && <p className="p-4 text-ink-faint">{t('noMembers')}</p>}
      <ul className="divide-y">
        {seats.map((seat) => (
          <Seat key={seat.id} {...{ seat, locale, today }} />
        ))}
      </ul>
    </Card>
  )
}

function Seat({ seat, locale, today }: { seat: SeatRow; locale: Locale; today: string }) {
  const t = translator(locale, 'committees')
  const roles = messagesOf(locale).committees.seatRole
  const { acronym, organisation, role, mandateFrom, mandateTo, representative, alternate } = seat
  const isAcronymTheName = acronym === localize(organisation, locale)?.text
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3 md:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))]">
      <div className="min-w-0">
        <p className="font-medium">
          {acronym && !isAcronymTheName && (
            <>
              <bdi translate="no">{acronym}</bdi>{' '}
            </>
          )}
          <TextIn
            text={organisation}
            locale={locale}
            className={acronym && !isAcronymTheName ? 'font-normal text-ink-muted' : undefined}
          />
        </p>
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted">
          <Tag icon={false} tone={role === 'chair' ? 'accent' : 'neutral'}>
            {roles[role]}
          </Tag>
          {votes(role) && <span>{t('page.votes')}</span>}
          {!seat.isStated && <span className="text-ink-faint">{t('page.notStated')}</span>}
        </p>
      </div>
      <dl className="contents max-md:grid max-md:grid-cols-2 max-md:gap-x-6 max-md:gap-y-2">
        <Cell label={t('page.representative')} unknown={t('unknown')}>
          {representative && (
            <Person
              name={representative}
              hasAccount={seat.representativeAccountId !== null}
              account={t('page.account')}
            />
          )}
        </Cell>
        <Cell label={t('page.alternate')} unknown={t('unknown')}>
          {alternate && (
            <Person
              name={alternate}
              hasAccount={seat.alternateAccountId !== null}
              account={t('page.account')}
            />
          )}
        </Cell>
        <Cell label={t('page.mandate')} unknown={t('unknown')} wide>
          {(mandateFrom || mandateTo) && (
            <>
              <bdi>{formatPartialRange(mandateFrom, mandateTo, locale, 'short')}</bdi>
              {mandateTo !== null && mandateTo < today && (
                <span className="block">
                  <Tag tone="attention" quiet>
                    {t('page.ended')}
                  </Tag>
                </span>
              )}
            </>
          )}
        </Cell>
      </dl>
    </li>
  )
}

function Person({ name, hasAccount, account }: { name: string; hasAccount: boolean; account: string }) {
  return (
    <>
      <bdi>{name}</bdi>
      {hasAccount && <span className="block text-sm text-ink-faint">{account}</span>}
    </>
  )
}

type CellProps = { label: string; unknown: string; wide?: boolean; children: ReactNode }

function Cell({ label, unknown, wide, children }: CellProps) {
  return (
    <div className={wide ? 'min-w-0 max-md:col-span-2' : 'min-w-0'}>
      <dt className="text-sm text-ink-muted">{label}</dt>
      <dd className={children ? undefined : 'text-ink-faint'}>{children || unknown}</dd>
    </div>
  )
}

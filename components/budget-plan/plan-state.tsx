import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import type { RevisionRow } from '@/lib/budget-plan/queries'
import { versionTypeOf } from '@/lib/budget-plan/rules'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'

type Props = {
  standing: { inForce: RevisionRow | null; open: RevisionRow | null }
  locale: Locale
}

/** The day of an instant, for a sentence. */
export const dayOf = (at: string | null, locale: Locale) =>
  at === null ? '' : `\u2068${formatInstant(at, locale, { timeFormat: 'none' })}\u2069`

export const personOf = (name: string | null, locale: Locale) =>
  `\u2068${name ?? messagesOf(locale).budgetPlan.someone}\u2069`

/* Indicative, waiting or approved: what that means for the figures beneath. */
export function PlanState({ standing: { inForce, open }, locale }: Props) {
  const { state } = messagesOf(locale).budgetPlan
  const t = translator(locale, 'budgetPlan')
  return (
    <div className="grid grid-cols-1 gap-1.5">
      {inForce ? (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Tag tone="ok">{state.approved}</Tag>
          {t('state.approvedText', { number: inForce.number ?? 0, date: dayOf(inForce.decidedAt, locale) })}
        </p>
      ) : (
        !open && (
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Tag>{state.indicative}</Tag>
            {state.indicativeText}
          </p>
        )
      )}
      {open && (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Tag tone="attention">{state.waiting}</Tag>
          {t('state.waitingText', {
            date: dayOf(open.proposedAt, locale),
            name: personOf(open.author, locale),
          })}
        </p>
      )}
    </div>
  )
}

/* Over an earlier version: which one is read, and what is marked in it. */
export function VersionNotice({
  version,
  locale,
  current,
}: {
  version: RevisionRow
  locale: Locale
  current: string
}) {
  const words = messagesOf(locale).budgetPlan
  const t = translator(locale, 'budgetPlan')
  const number = version.number ?? 0
  return (
    <Notice
      action={
        <a href={current} className="link">
          {words.versions.current}
        </a>
      }
      title={t('versions.reading', {
        number,
        type: words.type[versionTypeOf(number)],
        date: dayOf(version.decidedAt, locale),
      })}
    >
      {number > 1 && t('versions.readingChanges', { number: number - 1 })}
    </Notice>
  )
}

import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { type Messages, messagesOf } from '@/lib/i18n/messages'
import type { MilestoneRow } from '@/lib/milestones/queries'
import type { MilestoneState } from '@/lib/milestones/rules'
import { formatEventDate } from './event-date'
import { slipToShow } from './milestone-slip'
import { MilestoneStateTag } from './milestone-state-tag'
import { ReportedMark } from './reported-mark'
import type { Standing } from './standing'
import { TextIn } from './text-in'

type Props = { milestones: readonly MilestoneRow[]; standing: Standing; locale: Locale; base: string }
type Translate = Awaited<ReturnType<typeof listTranslator>>
type LineProps = {
  milestone: MilestoneRow
  state: MilestoneState
  locale: Locale
  base: string
  words: Messages['milestones']
  t: Translate
}

const listTranslator = (locale: Locale) => getTranslations({ locale, namespace: 'milestones.list' })

export async function MilestoneList({ milestones, standing, locale, base }: Props) {
  const t = await listTranslator(locale)
  const words = messagesOf(locale).milestones
  return (
    <ul aria-label={words.list.list} className="divide-y not-first:border-t">
      {milestones.map((milestone) => (
        <Line
          key={milestone.id}
          state={standing.stateById.get(milestone.id) ?? 'planned'}
          {...{ milestone, locale, base, words, t }}
        />
      ))}
    </ul>
  )
}

function Line({ milestone, state, locale, base, words, t }: LineProps) {
  const isUnderWay = state !== 'reached' && state !== 'cancelled' && milestone.percent > 0
  const percent = isUnderWay && (
    <>
      <span className="sr-only">{words.list.percent} </span>
      <bdi>{formatPercent(milestone.percent, locale)}</bdi>
    </>
  )
  return (
    <li className="grid items-baseline gap-x-4 gap-y-1 px-4 py-2.5 max-sm:grid-cols-[1fr_auto] sm:grid-cols-[6.5rem_minmax(0,1fr)_12rem_3rem]">
      <div>
        <MilestoneStateTag state={state} word={words.state[state]} />
        <span className="figures ms-2 text-sm text-ink-muted sm:hidden">{percent}</span>
      </div>
      <div className="min-w-0 max-sm:order-last max-sm:col-span-full">
        <div className="lg:flex lg:items-baseline lg:gap-x-4">
          <Link
            href={`${base}/milestones/${milestone.id}`}
            prefetch={false}
            className="font-medium hover:underline lg:min-w-0 lg:flex-1"
          >
            <TextIn text={milestone.title} locale={locale} />
          </Link>
          <Where {...{ milestone, locale, words }} />
        </div>
        <Claim {...{ milestone, locale, t }} />
      </div>
      <Dates {...{ milestone, state, locale, words, t }} />
      <div className="figures text-end text-sm text-ink-muted max-sm:hidden">{percent}</div>
    </li>
  )
}

function Where({ milestone, locale, words }: Pick<LineProps, 'milestone' | 'locale' | 'words'>) {
  const { kind, place, responsible, responsibleAcronym } = milestone
  return (
    <p className="text-sm text-ink-muted lg:w-64 lg:shrink-0">
      {words.kind[kind]}
      {place && (
        <>
          {' · '}
          <TextIn text={place} locale={locale} />
        </>
      )}
      {responsible && (
        <>
          {' · '}
          <span className="sr-only">{words.list.responsible} </span>
          {responsibleAcronym ? (
            <bdi>{responsibleAcronym}</bdi>
          ) : (
            <TextIn text={responsible} locale={locale} />
          )}
        </>
      )}
    </p>
  )
}

function Dates({ milestone, state, locale, words, t }: Omit<LineProps, 'base'>) {
  const { begin, due, baseline, reached } = milestone
  const now = reached ?? due
  const slip = slipToShow(baseline, now)
  const isUndated = state === 'reached' && !reached
  return (
    <div className="max-sm:text-end">
      <p className={state === 'cancelled' ? 'text-ink-faint line-through' : undefined}>
        {isUndated
          ? words.list.reachedNoDate
          : formatEventDate(begin, now, locale) || (
              <span className="text-ink-faint">{words.list.noDate}</span>
            )}
      </p>
      {isUndated && due && (
        <p className="text-sm text-ink-muted">
          {words.timeline.forecast} {formatEventDate(begin, due, locale)}
        </p>
      )}
      {baseline && baseline !== now && state !== 'cancelled' && (
        <p className="text-sm text-ink-muted">
          {words.list.baseline} {formatPartialDate(baseline, locale, 'short')}
          {slip !== null && slip !== 0 && (
            <span className={slip > 0 ? 'block text-attention-ink' : 'block text-ok-ink'}>
              {slip > 0 ? t('slip', { days: slip }) : t('gain', { days: -slip })}
            </span>
          )}
        </p>
      )}
    </div>
  )
}

function Claim({ milestone, locale, t }: Pick<LineProps, 'milestone' | 'locale' | 't'>) {
  const claim = claimOf(milestone, locale, t)
  return (
    claim && (
      <p className="mt-1">
        <ReportedMark word={t('reported')} after={t('awaiting')}>
          {claim}
        </ReportedMark>
      </p>
    )
  )
}

const claimOf = (
  { reportedKind, reportedReached, reportedForecast, reportedPercent }: MilestoneRow,
  locale: Locale,
  t: Translate,
) => {
  if (reportedKind === 'reached')
    return reportedReached
      ? t('claim.reached', { date: formatPartialDate(reportedReached, locale) })
      : t('claim.reachedNoDate')
  if (reportedKind === 'forecast' && reportedForecast)
    return t('claim.forecast', { date: formatPartialDate(reportedForecast, locale) })
  return reportedKind && t('claim.progress', { percent: formatPercent(reportedPercent ?? 0, locale) })
}

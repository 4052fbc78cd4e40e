import { may } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import type { Locale } from '@/lib/i18n/locale'
import type { RatesView } from '@/lib/rates/filters'
import type { getRatesPage } from '@/lib/rates/queries'
import { MissingNotice } from './missing-notice'
import { PeriodCard } from './period-card'
import { RateCard } from './rate-card'
import { RateTools } from './rate-tools'
import { ratesWordsOf } from './rates-words'
import { ReferenceCard } from './reference-card'

type Props = {
  viewer: Viewer
  locale: Locale
  view: RatesView
  found: Awaited<ReturnType<typeof getRatesPage>>
}

export function RatesPage({ viewer, locale, view, found }: Props) {
  const words = ratesWordsOf(locale)
  const { reference, missing, periods } = found
  const administers = may(viewer.role, 'administer')
  return (
    <div className="grid grid-cols-1 gap-5">
      <header className="grid grid-cols-1 gap-2">
        <h1 tabIndex={-1} className="text-2xl font-semibold outline-none">
          {words.title}
        </h1>
        <p className="max-w-prose text-ink-muted">{words.intro}</p>
      </header>
      {administers && <RateTools {...{ locale, words }} />}
      <MissingNotice {...{ missing, locale }} />
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <RateCard {...{ view, found, locale, words }} mayWithdraw={administers} />
        <div className="grid min-w-0 grid-cols-1 gap-5 max-lg:order-first">
          <ReferenceCard {...{ reference, locale, words }} mayChange={administers} />
          <PeriodCard {...{ periods, locale, words }} mayClose={may(viewer.role, 'closePeriods')} />
        </div>
      </div>
    </div>
  )
}

import { UsersRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { TabsNav } from '@/components/ui/tabs-nav'
import { formatInstant } from '@/lib/format/instant'
import { formWords } from '@/lib/i18n/form-words'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { FeedCard } from './feed-card'

type Props = {
  locale: Locale
  view: 'month' | 'list'
  feed: readonly { createdAt: string }[]
  children: ReactNode
}

/* What the month and the list have in common. */
export function MeetingsFrame({ locale, view, feed, children }: Props) {
  const t = translator(locale, 'calendar')
  const words = messagesOf(locale).calendar
  const { codes, offline } = formWords(locale)
  const path = `/${locale}/meetings`
  const since =
    feed[0] && t('feed.since', { date: formatInstant(feed[0].createdAt, locale, { timeFormat: 'none' }) })
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-xl font-semibold">{words.title}</h1>
        <ButtonLink href={`/${locale}/committees`} icon={<UsersRound aria-hidden />}>
          {words.committees}
        </ButtonLink>
      </div>
      <TabsNav
        label={words.views}
        tabs={[
          { href: path, label: words.month, current: view === 'month' },
          { href: `${path}?view=list`, label: words.list, current: view === 'list' },
        ]}
      />
      {children}
      <FeedCard key={feed[0]?.createdAt} since={since} words={{ ...words.feed, offline, codes }} />
    </div>
  )
}

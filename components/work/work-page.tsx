import type { Viewer } from '@/lib/access/viewer'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Attempt } from '@/lib/work/attempt'
import type { getHead, WorkOfKind } from '@/lib/work/queries'
import { kindsOf } from '@/lib/work/rules'
import { FailedPart } from './failed-part'
import { FollowedDecisions } from './followed-decisions'
import { LogCard } from './log-card'
import { NextMeetings } from './next-meetings'
import { OwnCommittees } from './own-committees'
import { OwnProjects } from './own-projects'
import { WorkHeader } from './work-header'
import { type Chosen, WorkList } from './work-list'

export type Head = Awaited<ReturnType<typeof getHead>>

type Props = {
  work: Attempt<WorkOfKind[]>
  head: Attempt<Head>
  chosen: Chosen | null
  viewer: Viewer
  today: string
  locale: Locale
}

/* For a partner and a committee member it begins with what is theirs; for everyone it is what waits for them. */
export function WorkPage({ work, head, chosen, viewer, today, locale }: Props) {
  const found = head.found
  const words = messagesOf(locale).work
  return (
    <div className="grid grid-cols-1 gap-5">
      <WorkHeader work={work.found} role={viewer.role} locale={locale} />
      {head.reference && <FailedPart reference={head.reference} locale={locale} />}
      {found && (
        <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
          {found.of === 'liaison' ? (
            <OwnProjects projects={found.projects} locale={locale} />
          ) : (
            <OwnCommittees committees={found.committees} locale={locale} />
          )}
          <NextMeetings meetings={found.meetings} locale={locale} />
        </div>
      )}
      <section id="waiting" aria-labelledby="waiting-title" className="grid scroll-mt-20 grid-cols-1 gap-3">
        <h2 id="waiting-title" className={found || chosen ? 'text-lg font-semibold' : 'sr-only'}>
          {chosen ? words.kinds[chosen.kind] : words.list}
        </h2>
        {work.found ? (
          <WorkList
            work={work.found}
            isReader={kindsOf(viewer.role).length === 0}
            {...{ chosen, today, locale }}
          />
        ) : (
          <FailedPart reference={work.reference} locale={locale} />
        )}
      </section>
      {found?.of === 'liaison' && found.loggable.length > 0 && (
        <LogCard milestones={found.loggable} locale={locale} />
      )}
      {found?.of === 'member' && (
        <FollowedDecisions decisions={found.decisions} today={today} locale={locale} />
      )}
    </div>
  )
}

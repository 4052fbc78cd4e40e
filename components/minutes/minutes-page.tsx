import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { mayInCommittee } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import { casablancaToday } from '@/lib/format/casablanca'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { MinutesPageData } from '@/lib/minutes/queries'
import { mayStillComment, mayWriteMinutes } from '@/lib/minutes/rules'
import { Annexes } from './annexes'
import { Approvals } from './approvals'
import { Circulation } from './circulation'
import { Comments } from './comments'
import { DocumentAttendance } from './document-attendance'
import { DocumentItems } from './document-items'
import { MinutesHeader } from './minutes-header'
import { Seal } from './seal'
import { TakeMinutes } from './take-minutes'
import { takeProps } from './take-props'

type Props = { found: MinutesPageData; viewer: Viewer; locale: Locale; wantsToWrite: boolean }

/* Written by those who manage, until it is circulated; afterwards read, remarked, approved, and at last sealed. */
export function MinutesPage({ found, viewer, locale, wantsToWrite }: Props) {
  const { standing, document, relation } = found
  const words = messagesOf(locale).minutes
  const may = (verb: Parameters<typeof mayInCommittee>[2]) => mayInCommittee(viewer.role, relation, verb)
  const mayWrite = may('manage') && mayWriteMinutes(standing.state, standing.approvals)
  const writes = mayWrite && (standing.state !== 'circulated' || wantsToWrite)
  const mayComment =
    may('comment') && mayStillComment(standing.state, standing.commentsUntil, casablancaToday())
  const t = translator(locale, 'minutes')
  const general = found.comments.filter(({ agendaItemId }) => agendaItemId === null)
  const mayAnswer = may('manage') && standing.state === 'circulated'
  const commenting = { meetingId: standing.meetingId, mayComment, mayAnswer, locale }
  return (
    <div className="grid grid-cols-1 gap-5">
      <MinutesHeader found={found} locale={locale} writes={writes} mayWrite={mayWrite} />
      {standing.state === 'circulated' && standing.commentsUntil && (
        <Notice tone={mayComment ? 'info' : 'neutral'}>
          {t(casablancaToday() <= standing.commentsUntil ? 'commentsOpen' : 'commentsClosed', {
            date: formatPartialDate(standing.commentsUntil, locale),
          })}
        </Notice>
      )}
      {document.items.length === 0 && (
        <EmptyState title={words.noItems} description={may('manage') ? words.noItemsText : undefined} />
      )}
      {writes ? (
        <>
          <TakeMinutes
            {...takeProps(found, viewer, locale)}
            circulation={
              standing.state === 'held' && <Circulation meetingId={standing.meetingId} locale={locale} />
            }
          />
          {['planned', 'convened'].includes(standing.state) && document.items.length > 0 && (
            <Notice>{words.circulateWhenHeld}</Notice>
          )}
        </>
      ) : (
        <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="grid grid-cols-1 min-w-0 gap-5">
            <Card title={words.document.attendance}>
              <DocumentAttendance document={document} locale={locale} />
            </Card>
            {document.items.length + document.otherDecisions.length > 0 && (
              <Card title={words.document.items}>
                <DocumentItems
                  document={document}
                  locale={locale}
                  under={(item) => (
                    <Comments
                      comments={found.comments.filter(({ agendaItemId }) => agendaItemId === item.id)}
                      {...commenting}
                      agendaItemId={item.id}
                    />
                  )}
                />
              </Card>
            )}
            {(mayComment || general.length > 0) && (
              <Card title={words.comments.general}>
                <Comments comments={general} {...commenting} agendaItemId={null} />
              </Card>
            )}
            {standing.state === 'locked' && (
              <Annexes
                annexes={found.annexes}
                meetingId={standing.meetingId}
                mayAdd={may('manage')}
                locale={locale}
              />
            )}
          </div>
          {(standing.state === 'circulated' || standing.state === 'locked') && (
            <div className="grid grid-cols-1 min-w-0 gap-5">
              {standing.state === 'locked' && <Seal standing={standing} locale={locale} />}
              <Approvals found={found} mayApprove={may('approve')} mayClose={may('close')} locale={locale} />
            </div>
          )}
        </div>
      )}
    </div>
  )
}

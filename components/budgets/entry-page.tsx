import { Notice } from '@/components/ui/notice'
import { may as mayAnywhere, mayInProject } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import type { getEntryPage } from '@/lib/budgets/queries'
import { mayDecide, mayEdit, mayRecord, mayReverse } from '@/lib/budgets/rules'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { EntryConversion } from './entry-conversion'
import { EntryDesk } from './entry-desk'
import { EntryFacts } from './entry-facts'
import { EntryFrame } from './entry-frame'
import { EntryHead } from './entry-head'
import { entryChoicesOf, entryWordsOf } from './entry-load'
import { EntryNotice } from './entry-notice'
import { EntrySteps } from './entry-steps'

type Found = NonNullable<Awaited<ReturnType<typeof getEntryPage>>>
type Props = { found: Found; viewer: Viewer; locale: Locale }

export function EntryPage({ found, viewer, locale }: Props) {
  const { project, entry, steps, relation, organisations } = found
  const [conversion] = found.conversion
  const { decision } = messagesOf(locale).budgets
  const may = mayDo(found, viewer)
  const isOwnWaiting = entry.state === 'submitted' && entry.authorId === viewer.id
  return (
    <EntryFrame {...{ locale, project }} header={<EntryHead {...{ entry, locale }} />}>
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid min-w-0 grid-cols-1 gap-5">
          <EntryNotice {...{ entry, locale }} />
          <EntryFacts {...{ entry, locale }} />
          <EntryConversion {...{ conversion, locale }} mayRecord={mayAnywhere(viewer.role, 'administer')} />
          {isOwnWaiting && <Notice tone="neutral">{decision.own}</Notice>}
          {(may.decide || may.edit || may.reverse) && (
            <div id="desk" className="scroll-mt-20">
              <EntryDesk
                entry={recordOf(entry)}
                {...{ may, locale }}
                words={{ ...entryWordsOf(locale), decision }}
                choices={entryChoicesOf(viewer, relation, may.edit ? organisations : [], locale, entry)}
              />
            </div>
          )}
        </div>
        <EntrySteps {...{ steps, locale }} />
      </div>
    </EntryFrame>
  )
}

const mayDo = ({ project, entry, relation }: Found, viewer: Viewer) => {
  const isItsOwn =
    viewer.role !== 'liaison' || entry.kind === 'expenditure' || entry.funderId === viewer.organisationId
  const records = !project.isArchived && isItsOwn && mayRecord(viewer.role, relation, entry.kind)
  return {
    decide:
      !project.isArchived && mayInProject(viewer.role, relation, 'validate') && mayDecide(entry, viewer.id),
    edit: records && mayEdit(entry, viewer.id),
    reverse: records && mayReverse(entry),
  }
}

/** Only what the form edits goes to the browser. */
const recordOf = (entry: Found['entry']) => {
  const { id, projectId, version, state, kind, funderId, fromId, toId, occurred, valued } = entry
  const { amount, currency, reference, document, note, reason } = entry
  return {
    ...{ id, projectId, version, state, kind, funderId, fromId, toId, occurred, valued },
    ...{ amount, currency, reference, document, note, reason },
  }
}

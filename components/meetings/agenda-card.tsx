import { ListChecks } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { casablancaToday } from '@/lib/format/casablanca'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import type { AgendaChoices, AgendaRow, MeetingDetail } from '@/lib/meetings/queries'
import { itemTimes } from '@/lib/meetings/rules'
import { AgendaEditor } from './agenda-editor'
import { AgendaLine, type ShownItem } from './agenda-line'
import { choicesOf } from './agenda-values'
import { meetingWordsOf } from './words-of'

type Props = {
  meeting: MeetingDetail
  items: readonly AgendaRow[]
  locale: Locale
  /** Absent: the agenda is read, not written. */
  choices: AgendaChoices | null
}

export function AgendaCard({ meeting, items, locale, choices }: Props) {
  const t = translator(locale, 'meetings.agenda')
  const words = messagesOf(locale).meetings.agenda
  const times = itemTimes(
    meeting.startsAt,
    items.map(({ duration }) => duration),
  )
  const today = casablancaToday()
  const dueOf = ({ decisionDue, decisionStatus }: AgendaRow) => {
    if (decisionDue === null) return null
    const isLate = decisionDue < today && (decisionStatus === 'open' || decisionStatus === 'in_progress')
    return { isLate, text: t(isLate ? 'overdue' : 'due', { date: formatPartialDate(decisionDue, locale) }) }
  }
  const shown = items.map((item, at): ShownItem => {
    const { text, lang } = localize(item.title, locale) ?? { text: '', lang: locale }
    return {
      ...item,
      called: text,
      lang,
      begins: times[at] ?? null,
      lasts: item.duration === null ? null : t('minutes', { count: item.duration }),
      due: dueOf(item),
    }
  })
  if (choices)
    return (
      <AgendaEditor
        meetingId={meeting.id}
        locale={locale}
        items={shown}
        choices={choicesOf(choices, locale)}
        words={meetingWordsOf(locale)}
      />
    )
  return (
    <Card title={words.title} flush>
      {shown.length === 0 ? (
        <EmptyState
          compact
          icon={<ListChecks aria-hidden />}
          title={words.empty}
          description={words.emptyText}
        />
      ) : (
        <ol className="divide-y">
          {shown.map((item) => (
            <li key={item.id} className="px-4 py-3">
              <AgendaLine item={item} locale={locale} words={words} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}

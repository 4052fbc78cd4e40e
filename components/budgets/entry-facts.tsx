import { Evidence } from '@/components/decisions/evidence'
import { DateText } from '@/components/milestones/date-text'
import { Card } from '@/components/ui/card'
import { Definition, DefinitionList } from '@/components/ui/definition-list'
import type { EntryRow } from '@/lib/budgets/entry-columns'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { WholeOrganisation } from './entry-organisation'

export function EntryFacts({ entry, locale }: { entry: EntryRow; locale: Locale }) {
  const { entry: words, unknown, hidden } = messagesOf(locale).budgets
  const side = (name: EntryRow['from'], acronym: string | null) =>
    name === null ? hidden : <WholeOrganisation {...{ name, acronym, locale }} />
  const text = (name: 'note' | 'reason') =>
    entry[name] && (
      <Definition label={words[name]} unknown={unknown} wide>
        <bdi className="whitespace-pre-wrap">{entry[name]}</bdi>
      </Definition>
    )
  return (
    <Card title={words.what}>
      <DefinitionList>
        <Definition label={words.funder} unknown={unknown}>
          <WholeOrganisation name={entry.funder} acronym={entry.funderAcronym} locale={locale} />
        </Definition>
        <Definition label={words.from} unknown={unknown}>
          {entry.fromId !== null && side(entry.from, entry.fromAcronym)}
        </Definition>
        <Definition label={words.to} unknown={unknown}>
          {entry.toId !== null && side(entry.to, entry.toAcronym)}
        </Definition>
        <Definition label={words.occurred} unknown={unknown}>
          <DateText date={entry.occurred} locale={locale} />
        </Definition>
        <Definition label={words.valued} unknown={unknown}>
          <DateText date={entry.valued} locale={locale} />
        </Definition>
        <Definition label={words.author} unknown={unknown}>
          {entry.author && <bdi>{entry.author}</bdi>}
        </Definition>
        <Definition label={words.reference} unknown={unknown}>
          {entry.reference && <bdi className="wrap-anywhere">{entry.reference}</bdi>}
        </Definition>
        <Definition label={words.document} unknown={unknown}>
          {entry.document && <Evidence text={entry.document} />}
        </Definition>
        {text('note')}
        {text('reason')}
      </DefinitionList>
    </Card>
  )
}

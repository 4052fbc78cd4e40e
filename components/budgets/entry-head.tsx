import { Tag } from '@/components/ui/tag'
import type { EntryRow } from '@/lib/budgets/entry-columns'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { EntryAmount } from './entry-amount'
import { EntryStateTag } from './entry-state-tag'

export function EntryHead({ entry, locale }: { entry: EntryRow; locale: Locale }) {
  const t = translator(locale, 'budgets')
  return (
    <>
      <h1 tabIndex={-1} className="text-2xl font-semibold outline-none">
        {entryTitleOf(entry, locale)}
      </h1>
      <p className="text-3xl font-semibold">
        <EntryAmount {...{ ...entry, locale }} />
      </p>
      <p className="flex flex-wrap items-center gap-2">
        <EntryStateTag state={entry.state} locale={locale} />
        {entry.isReversal && <Tag>{t('entries.reversal')}</Tag>}
        {entry.isReversed && <Tag>{t('entries.reversed')}</Tag>}
      </p>
    </>
  )
}

export const entryTitleOf = ({ kind, occurred }: EntryRow, locale: Locale) => {
  const t = translator(locale, 'budgets')
  return t('entry.title', { kind: t(`kind.${kind}`), date: formatPartialDate(occurred, locale) })
}

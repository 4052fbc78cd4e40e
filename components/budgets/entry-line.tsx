import { ArrowRight } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cx } from '@/components/ui/class-names'
import { Code } from '@/components/ui/code'
import { Link } from '@/components/ui/link'
import type { EntryRow } from '@/lib/budgets/entry-columns'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { EntryAmount } from './entry-amount'
import { ShortOrganisation } from './entry-organisation'
import { EntryStateTag } from './entry-state-tag'

type Props = { entry: EntryRow; href: string; locale: Locale }

/* On a phone its cells stack: what and how much, whose and when, then the rest. */
export function EntryLine({ entry, href, locale }: Props) {
  const { kind, entries: words } = messagesOf(locale).budgets
  const undone = entry.isReversed && 'text-ink-muted line-through decoration-ink-faint'
  const mark = entry.isReversal ? words.reversal : entry.isReversed && words.reversed
  return (
    <tr className="align-top hover:bg-sunken/60 max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-3 max-md:gap-y-0.5 max-md:px-4 max-md:py-3 md:*:px-2.5 md:*:py-2.5 md:*:first:ps-4 md:*:last:pe-4">
      <td className="figures max-md:order-3 max-md:text-sm max-md:text-ink-muted">
        <time dateTime={entry.occurred}>{formatPartialDate(entry.occurred, locale, 'short')}</time>
      </td>
      <td className="max-md:order-1">
        <Link href={href} prefetch={false} className={cx('link font-medium', undone)}>
          {kind[entry.kind]}
        </Link>
        {mark && <span className="block text-sm text-ink-muted">{mark}</span>}
      </td>
      <td className="max-md:order-5 max-md:text-sm">
        <ShortOrganisation name={entry.funder} acronym={entry.funderAcronym} locale={locale} />
      </td>
      <td
        className={cx(
          'max-md:order-6 max-md:col-span-2 max-md:text-sm',
          entry.fromId === null && entry.toId === null && 'max-md:hidden',
        )}
      >
        <Between entry={entry} locale={locale} />
      </td>
      <td
        className={cx('max-md:order-7 max-md:col-span-2 max-md:text-sm', !entry.reference && 'max-md:hidden')}
      >
        {entry.reference && <Code className="whitespace-normal! wrap-anywhere">{entry.reference}</Code>}
      </td>
      <td className="text-end max-md:order-2">
        <EntryAmount {...{ ...entry, locale }} isAligned className={cx('font-medium', undone)} />
      </td>
      <td className="max-md:order-4 max-md:row-span-2 max-md:text-end">
        <EntryStateTag state={entry.state} locale={locale} quiet />
      </td>
    </tr>
  )
}

function Between({ entry, locale }: Omit<Props, 'href'>) {
  if (entry.fromId === null && entry.toId === null) return null
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      <Side id={entry.fromId} name={entry.from} acronym={entry.fromAcronym} locale={locale} />
      <ArrowRight aria-hidden className="size-3.5 shrink-0 text-ink-faint rtl:rotate-180" />
      <Side id={entry.toId} name={entry.to} acronym={entry.toAcronym} locale={locale} />
    </span>
  )
}

function Side({ id, ...named }: ComponentProps<typeof ShortOrganisation> & { id: number | null }) {
  const { unknown, hidden } = messagesOf(named.locale).budgets
  if (named.name !== null) return <ShortOrganisation {...named} />
  return <span className="text-ink-faint">{id === null ? unknown : hidden}</span>
}

import { ReceiptText } from 'lucide-react'
import type { ReactNode } from 'react'
import { ListPager } from '@/components/table/list-pager'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { queryString } from '@/lib/address'
import type { EntryRow } from '@/lib/budgets/entry-columns'
import { entriesPerPage } from '@/lib/budgets/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { EntryLine } from './entry-line'

type Props = {
  entries: readonly EntryRow[]
  /** Of all the pages. */
  total: number
  page: number
  projectId: number
  /** Kept from page to page. */
  inReference: boolean
  locale: Locale
  actions?: ReactNode
}

export function EntryList({ entries, total, page, projectId, inReference, locale, actions }: Props) {
  const words = messagesOf(locale).budgets.entries
  const address = `/${locale}/projects/${projectId}/budget`
  return (
    <div className="grid min-w-0 grid-cols-1 gap-4">
      <Card title={words.title} actions={actions} flush>
        {entries.length === 0 ? (
          <EmptyState
            compact
            icon={<ReceiptText aria-hidden />}
            title={words.none}
            description={words.noneText}
          />
        ) : (
          <div className="overflow-x-auto">
            <table className="w-full border-collapse max-md:block">
              <thead className="max-md:sr-only">
                <tr className="border-b text-sm text-ink-muted *:px-2.5 *:py-2 *:text-start *:font-medium *:whitespace-nowrap *:first:ps-4 *:last:pe-4">
                  <th scope="col">{words.date}</th>
                  <th scope="col">{words.kind}</th>
                  <th scope="col">{words.funder}</th>
                  <th scope="col">{words.between}</th>
                  <th scope="col">{words.reference}</th>
                  <th scope="col" className="text-end!">
                    {words.amount}
                  </th>
                  <th scope="col">{words.state}</th>
                </tr>
              </thead>
              <tbody className="divide-y max-md:block">
                {entries.map((entry) => (
                  <EntryLine key={entry.id} entry={entry} href={`${address}/${entry.id}`} locale={locale} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Card>
      <ListPager
        {...{ locale, total, page }}
        size={entriesPerPage}
        addressOf={(other) =>
          address + queryString({ in: inReference ? 'reference' : null, page: other === 1 ? null : other })
        }
      />
    </div>
  )
}

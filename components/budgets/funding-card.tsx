import { HandCoins } from 'lucide-react'
import { organisationsOf } from '@/components/projects/edit-choices'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { Viewer } from '@/lib/access/viewer'
import { type FundingRow, getOrganisations } from '@/lib/budgets/queries'
import type { Locale } from '@/lib/i18n/locale'
import { FundingList } from './funding-list'
import { shownFunding } from './funding-shown'
import { FundingSummary } from './funding-summary'
import { fundingWordsOf } from './funding-words'

type Props = {
  viewer: Viewer
  projectId: number
  funding: readonly FundingRow[]
  mayEdit: boolean
  locale: Locale
}

export async function FundingCard({ viewer, projectId, funding, mayEdit, locale }: Props) {
  const words = fundingWordsOf(locale)
  const shown = funding.map((row) => shownFunding(row, locale))
  if (mayEdit) {
    const { organisations } = await getOrganisations(viewer)
    return (
      <FundingList
        {...{ projectId, locale, words }}
        funding={shown}
        organisations={organisationsOf(organisations, locale)}
      />
    )
  }
  return (
    <Card title={words.title} flush>
      {shown.length === 0 && (
        <EmptyState
          compact
          icon={<HandCoins aria-hidden />}
          title={words.none}
          description={words.noneText}
        />
      )}
      <ul className="divide-y">
        {shown.map((one) => (
          <li key={one.id} className="px-4 py-3">
            <FundingSummary funding={one} words={words} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

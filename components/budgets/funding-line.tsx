'use client'
import type { FundingShared } from './funding-form'
import type { ShownFunding } from './funding-shown'
import { FundingSummary } from './funding-summary'
import { FundingForm, FundingRemoval } from './funding-writing'
import { RemovableRow } from './removable-row'

type Props = FundingShared & { funding: ShownFunding; refocus: () => void }

export function FundingLine({ funding, refocus, ...shared }: Props) {
  const { words, projectId } = shared
  return (
    <RemovableRow
      {...{ words, refocus }}
      summary={(id) => <FundingSummary {...{ funding, words, id }} />}
      form={(state) => <FundingForm {...shared} {...state} funding={funding} />}
      removal={(state) => <FundingRemoval {...state} {...{ projectId, funding, words }} />}
    />
  )
}

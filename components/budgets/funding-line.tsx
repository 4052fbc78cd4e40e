'use client'
import { removeFunding } from '@/lib/budgets/actions'
import { removeFundingSchema } from '@/lib/budgets/schema'
import { FundingForm, type FundingShared } from './funding-form'
import type { ShownFunding } from './funding-shown'
import { FundingSummary } from './funding-summary'
import { RemovableRow } from './removable-row'

type Props = FundingShared & { funding: ShownFunding; refocus: () => void }

export function FundingLine({ funding, refocus, ...shared }: Props) {
  const { words, projectId } = shared
  return (
    <RemovableRow
      {...{ words, refocus }}
      about={{ projectId, fundingId: funding.id, version: funding.version }}
      schema={removeFundingSchema}
      action={removeFunding}
      summary={(id) => <FundingSummary {...{ funding, words, id }} />}
      form={(state) => <FundingForm {...shared} {...state} funding={funding} />}
    />
  )
}

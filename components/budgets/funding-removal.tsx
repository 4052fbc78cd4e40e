'use client'
import { removeFunding } from '@/lib/budgets/actions'
import { removeFundingSchema } from '@/lib/budgets/schema'
import type { FundingShared } from './funding-form'
import type { ShownFunding } from './funding-shown'
import { Removal, type RemovalState } from './removal'

type Props = Pick<FundingShared, 'projectId' | 'words'> & RemovalState & { funding: ShownFunding }

export function FundingRemoval({ projectId, funding, ...shared }: Props) {
  return (
    <Removal
      {...shared}
      about={{ projectId, fundingId: funding.id, version: funding.version }}
      schema={removeFundingSchema}
      action={removeFunding}
    />
  )
}

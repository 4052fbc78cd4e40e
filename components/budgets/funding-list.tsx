'use client'
import { HandCoins } from 'lucide-react'
import { EditList } from '@/components/projects/edit-list'
import type { FundingShared } from './funding-form'
import { FundingLine } from './funding-line'
import type { ShownFunding } from './funding-shown'
import { FundingForm, loadFundingForm } from './funding-writing'

export function FundingList({ funding, ...shared }: FundingShared & { funding: ShownFunding[] }) {
  const { words } = shared
  return (
    <EditList
      title={words.title}
      addLabel={words.add}
      empty={{ title: words.none, description: words.noneText, icon: <HandCoins aria-hidden /> }}
      items={funding}
      row={(one, refocus) => <FundingLine {...shared} funding={one} refocus={refocus} />}
      form={(state) => <FundingForm {...shared} {...state} />}
      onApproachAdd={loadFundingForm}
      isWide
    />
  )
}

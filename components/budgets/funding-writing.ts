'use client'
import { lazy } from 'react'

/* Most only read: what writes is fetched when it is first opened, `loadFundingForm` fetches it ahead. */
export const FundingForm = lazy(() =>
  import('./funding-form').then((part) => ({ default: part.FundingForm })),
)

export const FundingRemoval = lazy(() =>
  import('./funding-removal').then((part) => ({ default: part.FundingRemoval })),
)

export const loadFundingForm = () => {
  void import('./funding-form')
  void import('@/components/projects/edit-organisation-combobox')
}

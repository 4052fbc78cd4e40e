'use client'
import { useSearchParams } from 'next/navigation'
import { KeptField } from '@/components/table/filter-form'
import type { Zoom } from '@/lib/portfolio-timeline/filters'

/** The zoom is changed without asking the server: the filters carry on what the address says by then. */
export function KeptZoom() {
  return <KeptField name="zoom" value={useSearchParams().get('zoom')} />
}

export function keepZoom(zoom: Zoom) {
  const address = new URL(window.location.href)
  if (zoom === 'year') address.searchParams.delete('zoom')
  else address.searchParams.set('zoom', zoom)
  window.history.replaceState(null, '', address)
}

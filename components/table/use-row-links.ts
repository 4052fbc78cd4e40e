'use client'
import { useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'

/** One listener for the plain links of many rows, in place of a router link (and its prefetch) in each. */
export const useRowLinks = () => {
  const router = useRouter()
  return (event: MouseEvent<HTMLElement>) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.target || link.origin !== window.location.origin) return
    event.preventDefault()
    router.push(link.href)
  }
}

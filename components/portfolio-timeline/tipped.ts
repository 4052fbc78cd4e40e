import type { Tipped } from '@/components/timeline/use-tip'

/** A milestone says what it is; what is cut beside it is said whole. */
export function tippedOf(target: Element): Tipped | null {
  const link = target.closest<HTMLElement>('a[data-spot]')
  const row = link?.closest('tr')
  if (!link || !row) return null
  const said = link.getAttribute('aria-label')
  const title = row.firstElementChild
  const whole = [...(title?.children ?? [])].map((part) => part.textContent).join(' · ')
  return { on: link, row, beside: said ? link : title, words: said ?? whole }
}

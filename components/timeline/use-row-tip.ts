import { type Tipped, useTip } from './use-tip'

export const useRowTip = () => useTip(rowOf)

function rowOf(target: Element): Tipped | null {
  const row = target.closest<HTMLElement>('li[data-state]')
  const words = row?.lastElementChild?.getAttribute('aria-label')
  return row && words ? { on: row, row, beside: row.firstElementChild, words } : null
}

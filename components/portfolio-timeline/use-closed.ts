import { useCallback, useState } from 'react'

/** The groups of which only the head is shown. */
export function useClosed() {
  const [closed, setClosed] = useState<ReadonlySet<number>>(new Set())
  const turn = useCallback((group: number) => {
    setClosed((before) => {
      const after = new Set(before)
      if (!after.delete(group)) after.add(group)
      return after
    })
  }, [])
  return { closed, turn }
}

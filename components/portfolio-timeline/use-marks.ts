import { useCallback, useEffect, useRef, useState } from 'react'
import type { Extent } from '@/components/timeline/days'
import { projectsPerRequest } from '@/lib/portfolio-timeline/rules'
import type { SentMarks } from '@/lib/portfolio-timeline/sent'
import { type PlacedMark, placedMarks } from './placed'

/** Lines that fly by while one scrolls are not asked for; the first are asked for at once. */
const REST_MS = 80

/** The milestones of the projects in sight, each asked for once. */
export function useMarks(inSight: readonly number[], axis: Extent, asked: string) {
  const [known, setKnown] = useState<ReadonlyMap<number, readonly PlacedMark[]>>(new Map())
  const [hasFailed, setHasFailed] = useState(false)
  const requested = useRef(new Set<number>())

  const fetchMarks = useCallback(
    async (ids: readonly number[]) => {
      const fresh = ids.filter((id) => !requested.current.has(id)).slice(0, projectsPerRequest)
      if (fresh.length === 0) return
      for (const id of fresh) requested.current.add(id)
      try {
        const answer = await fetch(`/api/timeline?${asked}&of=${fresh.join('.')}`)
        if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
        const sent: SentMarks = await answer.json()
        setKnown((before) => {
          const placed = fresh.map((id) => [id, placedMarks(sent[id] ?? [], axis)] as const)
          return new Map([...before, ...placed])
        })
        setHasFailed(false)
      } catch {
        for (const id of fresh) requested.current.delete(id)
        setHasFailed(true)
      }
    },
    [axis, asked],
  )

  const key = inSight.join('.')
  useEffect(() => {
    const ids = key === '' ? [] : key.split('.').map(Number)
    const timer = setTimeout(() => fetchMarks(ids), requested.current.size === 0 ? 0 : REST_MS)
    return () => clearTimeout(timer)
  }, [key, fetchMarks])

  return { known, hasFailed, again: () => fetchMarks(inSight) }
}

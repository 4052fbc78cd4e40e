import type { Subject } from '../subjects'
import type { Figures } from './figures'
import { loadWith } from './load'
import { memoryOf } from './memory'
import type { Place } from './phase'
import { clientOf } from './send'
import { weigh } from './weight'

export const connections = 10
export type Memory = { requests: number; before: number; after: number; most: number }
type Limits = { seconds: number; listRequests: number }

/** Requests a second and what a first load weighs; the list is asked for so often that memory shows. */
export const measureThroughput = async (
  subjects: readonly Subject[],
  figures: Figures[],
  { web, cookies }: Place,
  limits: Limits,
) => {
  let memory: Memory | undefined
  for (const subject of subjects) {
    const figure = figures.find(({ key }) => key === subject.key)
    if (!figure) continue
    const client = clientOf(web.url, cookies[subject.viewer], connections)
    const isList = subject.key === 'list'
    const before = memoryOf(web.pid).now
    figure.perSecond = await loadWith(
      connections,
      isList ? { requests: limits.listRequests } : { seconds: limits.seconds },
      async (turn) => {
        const { status } = await client.send(subject.request(turn))
        if (status !== 200) throw new Error(`${subject.name} answered ${status} under load`)
      },
    )
    const { now, most } = memoryOf(web.pid)
    if (isList) memory = { requests: limits.listRequests, before, after: now, most }
    if (subject.key !== 'submission') figure.weight = await weigh(client, subject.request(0).path)
    client.close()
  }
  return memory
}

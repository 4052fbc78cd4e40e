import type { Subject } from '../subjects'
import type { Figures } from './figures'
import { loadWith } from './load'
import { memoryOf } from './memory'
import type { Place } from './phase'
import { clientOf } from './send'
import { requireRight } from './station'
import { weigh } from './weight'

export const connections = 10
export type Memory = { requests: number; before: number; after: number; most: number }
export type Limits = { seconds: number; list: { requests: number; seconds: number } }

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
    const limit = isList ? limits.list : { seconds: limits.seconds, requests: Number.POSITIVE_INFINITY }
    const ask = async (turn: number) => requireRight(subject, await client.send(subject.request(turn)))
    const { done, perSecond } = await loadWith(connections, limit, ask)
    const { now, most } = memoryOf(web.pid)
    figure.perSecond = perSecond
    if (isList) memory = { requests: done, before, after: now, most }
    if (subject.key !== 'submission') figure.weight = await weigh(client, subject.request(0).path)
    client.close()
  }
  return memory
}

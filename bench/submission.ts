import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Request } from './measure/send'
import { dist, tree } from './tree/place'

type Manifest = {
  node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }>
}

/**
 * How a browser would send a report, found in what the build wrote: the action's name there, and a page that holds it.
 * Undefined while no page does.
 */
export const findAction = (name: string) => {
  const manifest: Manifest = JSON.parse(
    fs.readFileSync(path.join(tree, dist, 'server/server-reference-manifest.json'), 'utf8'),
  )
  const found = Object.entries(manifest.node).find(
    ([, { exportedName, filename }]) => exportedName === name && filename.endsWith('lib/reports/actions.ts'),
  )
  const pages = found ? Object.keys(found[1].workers) : []
  const nearest = pages.find((page) => page.includes('[milestoneId]')) ?? pages[0]
  if (!found || !nearest) return undefined
  return ([projectId, milestoneId]: readonly [number, number]): Request => ({
    method: 'POST',
    path: addressOf(nearest, { locale: 'fr', projectId, milestoneId }),
    headers: {
      'next-action': found[0],
      'content-type': 'text/plain;charset=UTF-8',
      accept: 'text/x-component',
      'sec-fetch-site': 'same-origin',
    },
    body: JSON.stringify([{ key: randomUUID(), input: reportOn(projectId, milestoneId) }]),
  })
}

const addressOf = (page: string, values: Record<string, string | number>) =>
  page
    .replace(/^app|\/\([^)]+\)|\/page$/g, '')
    .replace(/\[(\w+)\]/g, (_, name: string) => String(values[name] ?? ''))

const reportOn = (projectId: number, milestoneId: number) => ({
  projectId,
  milestoneId,
  kind: 'progress',
  reached: '',
  forecast: '',
  percent: '60',
  reason: '',
  text: 'La session a réuni vingt-quatre participantes et participants ; le rapport suit.',
  links: '',
})

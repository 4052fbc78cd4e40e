import fs from 'node:fs'
import path from 'node:path'

/* What the build serves: read from its own manifests, so that nothing new is forgotten. */

const folder = path.join(import.meta.dirname, '..', process.env.NEXT_DIST || '.next-test', 'server')
const read = (file: string) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))

/** Answered by Next itself, at no address of ours. */
const ofNext = new Set(['/_not-found/page', '/_global-error/page'])

/** Every page and route handler, by its place under app/: `/[locale]/(app)/projects/page`. */
export const builtRoutes = (): string[] =>
  Object.keys(read('app-paths-manifest.json')).filter((route) => !ofNext.has(route))

type Action = { filename: string; exportedName: string; workers: Record<string, unknown> }

export type BuiltAction = {
  id: string
  /** The pages that carry it. */
  pages: string[]
}

/** Every server action by its name: `projects/editProject`, or its file and name where it stands elsewhere. */
export const builtActions = (): Map<string, BuiltAction> => {
  const { node, edge } = read('server-reference-manifest.json') as Record<
    'node' | 'edge',
    Record<string, Action>
  >
  return new Map(
    Object.entries({ ...node, ...edge }).map(([id, { filename, exportedName, workers }]) => {
      const feature = /^lib\/(.+)\/actions\.ts$/.exec(filename)?.[1] ?? filename
      return [
        `${feature}/${exportedName}`,
        { id, pages: Object.keys(workers).map((page) => page.slice('app'.length)) },
      ]
    }),
  )
}

/** What a page is asked beside its address. */
const asked: Record<string, string> = {
  '/[locale]/(app)/meetings/new/page': '?committee=[committeeId]',
  '/api/finance/export/route': '?locale=[locale]',
  '/api/timeline/route': '?locale=[locale]&of=[projectId]',
  '/api/projects/[projectId]/budget/export/route': '?locale=[locale]',
}

/** The address of a page: `[locale]` and the like filled in, the folders that only group left out. */
export const addressOf = (route: string, fill: Record<string, string | number>): string =>
  `${route.replace(/\/(page|route)$/, '').replaceAll(/\/\([^)]+\)/g, '')}${asked[route] ?? ''}`.replaceAll(
    /\[(?:\.\.\.)?(\w+)\]/g,
    (_, name: string) => {
      if (fill[name] === undefined) throw new Error(`${route}: nothing fills [${name}]; see e2e/planted.ts`)
      return String(fill[name])
    },
  )

import fs from 'node:fs/promises'
import path from 'node:path'
import { root, tree } from './place'

/** All but what is hidden, made or only for the tests; not package-lock.json, or Next would take the copy for a workspace. */
const isCopied = (name: string) => !name.startsWith('.') && !left.includes(name)
const left = [
  'node_modules',
  'package-lock.json',
  'next.config.ts',
  'next-env.d.ts',
  'docs',
  'e2e',
  'test-results',
]

/** Copies the checkout, so that the routes that only the bench needs never ship. The build folder of the last run stays. */
export const copyTree = async () => {
  await fs.mkdir(tree, { recursive: true })
  for (const name of await fs.readdir(tree))
    if (name !== '.next-bench' && name !== 'node_modules')
      await fs.rm(path.join(tree, name), { recursive: true })
  await fs.symlink(path.join(root, 'node_modules'), path.join(tree, 'node_modules'), 'dir').catch(unlessThere)
  // Tailwind leaves out what a repository ignores, as ours does `.data`: the copy is a repository of its own.
  await fs.mkdir(path.join(tree, '.git'))
  for (const name of (await fs.readdir(root)).filter(isCopied))
    await fs.cp(path.join(root, name), path.join(tree, name), { recursive: true })
  await fs.cp(path.join(root, 'next.config.ts'), path.join(tree, 'next.config.app.ts'))
  await fs.writeFile(path.join(tree, 'next.config.ts'), configuration)
  await addRoutes()
}

const configuration = `import app from './next.config.app'
const root = ${JSON.stringify(root)}
// Types are the tests' affair.
export default { ...app, turbopack: { ...app.turbopack, root }, outputFileTracingRoot: root, typescript: { ignoreBuildErrors: true } }
`

const addRoutes = async () => {
  const routes = path.join(import.meta.dirname, 'routes')
  const shell = path.join(tree, 'app/[locale]/(app)')
  await fs.cp(path.join(routes, 'empty'), path.join(shell, 'empty'), { recursive: true })
  // Under /api, which the proxy leaves alone.
  await fs.cp(path.join(routes, 'bare'), path.join(tree, 'app/api/bare'), { recursive: true })
}

const unlessThere = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EEXIST') throw error
}

import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { prepareDatabase } from '../../scripts/database.mjs'
import { startEmbedded } from '../../scripts/postgres/embedded.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    server: { ownerUrl: string; appUrl: string; secret: string }
  }
}

const secret = 'a secret for the unit tests alone, of some length'

/** One real server for the run; one template with the portfolio and the demonstration accounts, cloned by each test file. */
export default async function setup(project: TestProject) {
  const server = await startEmbedded({ name: 'unit', ephemeral: true })
  const ownerUrl = server.url.replace(/\/[^/]*$/, '/template_sharaka')
  const sql = postgres(server.url, { max: 1, onnotice: () => {} })
  await sql`create database template_sharaka`
  await sql.end()
  const { appUrl } = await prepareDatabase({ ownerUrl, secret, demo: true })
  project.provide('server', { ownerUrl, appUrl, secret })
  return () => server.stop()
}

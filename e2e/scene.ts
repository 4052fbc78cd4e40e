import { type APIRequestContext, test as base } from '@playwright/test'
import postgres, { type Sql } from 'postgres'
import { assemble, type Cast, type Person } from './cast'
import { digestOf } from './digest'
import { clearAway, type Planted, type PlantOptions, plant, type Side } from './planted'
import { cookiesOf, httpAs } from './sign-in'

type Shared = {
  /** The database, past every policy. */
  owner: Sql
  cast: Cast
}

type Fixtures = {
  /** HTTP as one of the cast, or as nobody. */
  ask: (person: Person | 'anonymous') => Promise<APIRequestContext>
  /** A project of the test's own, put out of the way afterwards. */
  project: (side: Side, options?: PlantOptions) => Promise<Planted>
  /** All that the database holds about a project and about the cast. */
  digest: (project: Planted) => Promise<string>
  /** All that it holds about a project. */
  digestOfProject: (project: Planted) => Promise<string>
}

export const test = base.extend<Fixtures, Shared>({
  owner: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures are wanted
    async ({}, use) => {
      const owner = postgres(String(process.env.SHARAKA_OWNER_URL), { max: 4, onnotice: () => {} })
      await use(owner)
      await owner.end()
    },
    { scope: 'worker' },
  ],
  cast: [
    async ({ owner }, use) => {
      const cast = await assemble(owner)
      const ids = Object.values(cast.ids)
      await cookiesOf(cast.address('disabled'))
      await owner`update account set disabled_at = now() where id = ${cast.ids.disabled}`
      await use(cast)
      await owner`update account set disabled_at = now() where id in ${owner(ids)} and disabled_at is null`
    },
    { scope: 'worker' },
  ],
  ask: async ({ cast }, use) => {
    const known = new Map<string, Promise<APIRequestContext>>()
    await use((person) => {
      const http = known.get(person) ?? httpAs(person === 'anonymous' ? null : cast.address(person))
      known.set(person, http)
      return http
    })
    for (const http of known.values()) await (await http).dispose()
  },
  project: async ({ owner, cast }, use) => {
    const planted: Planted[] = []
    await use(async (side, options) => {
      const project = await plant(owner, cast, side, options)
      planted.push(project)
      return project
    })
    await clearAway(owner, cast, planted)
  },
  digest: async ({ owner, cast }, use) => {
    await use(({ id }) => digestOf(owner, { projects: [id], accounts: Object.values(cast.ids) }))
  },
  digestOfProject: async ({ owner }, use) => {
    await use(({ id }) => digestOf(owner, { projects: [id], accounts: [] }))
  },
})

export { expect } from '@playwright/test'

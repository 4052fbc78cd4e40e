import { expect, test } from '@playwright/test'
import postgres, { type Sql } from 'postgres'
import { call } from './call'
import { embeddedOf, endOf, type OwnInstance, ownFolder, startSharaka } from './own-instance'
import type { Planted } from './planted'
import { type Cookies, httpWith, signIn } from './sign-in'
import { inputOf } from './valid-input'

/* However Sharaka ends: what it acknowledged is there, with its trail, and the next start needs no hand. */

test.describe.configure({ mode: 'serial' })

const { folder, remove } = ownFolder()
let sharaka: OwnInstance
let owner: Sql
let cookies: Cookies
let partnershipId: number

const start = async () => {
  sharaka = await startSharaka({ SHARAKA_DATA: folder })
  await owner?.end()
  owner = postgres(embeddedOf(sharaka).ownerUrl, { max: 2, onnotice: () => {} })
}

test.beforeAll(async () => {
  await start()
  cookies = await signIn('director', sharaka.url)
  const [row] = await owner`select min(id) as id from partnership`
  partnershipId = row?.id
})
test.afterAll(async () => {
  sharaka?.child.kill('SIGTERM')
  await endOf(sharaka.child)
  await owner.end()
  remove()
})

type Sending = { key: string; id?: number }

const send = async (key: string): Promise<Sending> => {
  const http = await httpWith(cookies, sharaka.url)
  const title = { ar: '', fr: key, en: '' }
  const input = { ...inputOf('projects/createProject', { partnershipId } as Planted), title }
  const { data } = await call(http, 'projects/createProject', input, {
    key,
    headers: { origin: sharaka.url },
  })
    .catch(() => ({ data: undefined }))
    .finally(() => http.dispose())
  return { key, id: data?.id as number | undefined }
}

/** Four writers, as fast as they can; `strike` comes once fifteen were acknowledged, `enough` ends it. */
const write = async (strike: () => void, enough: (sent: Sending[]) => boolean) => {
  const sent: Sending[] = []
  let isStruck = false
  const writer = async () => {
    while (!enough(sent)) {
      sent.push(await send(crypto.randomUUID()))
      if (isStruck || sent.filter(({ id }) => id).length < 15) continue
      isStruck = true
      strike()
    }
  }
  await Promise.all([writer(), writer(), writer(), writer()])
  return sent
}

const refusedSince = (sent: Sending[]) => sent.some(({ id }) => !id)

const expectKept = async (sent: Sending[]) => {
  const acknowledged = sent.filter(({ id }) => id)
  const rows = await owner`
    select id, title ->> 'fr' as key, exists (select from audit_event e
      where e.table_name = 'project' and e.verb = 'insert' and e.row_id = p.id::text and e.after -> 'title' = p.title) as told
    from project p where id in ${owner(acknowledged.map(({ id }) => Number(id)))} order by id`
  expect(rows.map((row) => ({ ...row }))).toEqual(
    acknowledged.map(({ key, id }) => ({ id, key, told: true })).sort((a, b) => Number(a.id) - Number(b.id)),
  )
}

/** A sending whose answer was lost is repeated by the form, with its key. */
const expectOnceEach = async (sent: Sending[]) => {
  const lost = sent.filter(({ id }) => !id).slice(0, 20)
  for (const { key } of lost) expect((await send(key)).id).toBeGreaterThan(0)
  const keys = lost.map(({ key }) => key)
  const [row] = await owner`select count(*)::int from project where title ->> 'fr' in ${owner(keys)}`
  expect(row?.count).toBe(lost.length)
}

test('kill -9 of the application', async () => {
  const sent = await write(() => sharaka.child.kill('SIGKILL'), refusedSince)
  await endOf(sharaka.child)
  await start()
  await expectKept(sent)
  await expectOnceEach(sent)
})

test('kill -9 of PostgreSQL: it comes back, and the application never went', async () => {
  const { pid } = embeddedOf(sharaka)
  const killed = pid()
  const sent = await write(
    () => process.kill(killed, 'SIGKILL'),
    (all) =>
      refusedSince(all) && all.slice(all.findIndex(({ id }) => !id)).filter(({ id }) => id).length > 15,
  )
  expect(sharaka.child.exitCode).toBeNull()
  expect(pid()).not.toBe(killed)
  await expectKept(sent)
  await expectOnceEach(sent)
})

test('kill -9 of both', async () => {
  const { pid } = embeddedOf(sharaka)
  const sent = await write(() => {
    sharaka.child.kill('SIGKILL')
    process.kill(pid(), 'SIGKILL')
  }, refusedSince)
  await endOf(sharaka.child)
  await start()
  await expectKept(sent)
  await expectOnceEach(sent)
})

test('told to stop, it answers what is under way and leaves nothing running', async () => {
  const { pid } = embeddedOf(sharaka)
  const server = pid()
  const [project] =
    await owner`select id, version from project where title ->> 'fr' is not null order by id desc limit 1`
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const held = owner.begin(async (tx) => {
    await tx`select from project where id = ${project?.id} for update`
    await released
  })
  const http = await httpWith(cookies, sharaka.url)
  const input = inputOf('projects/editProject', {
    partnershipId,
    id: project?.id,
    version: project?.version,
  } as Planted)
  const answer = call(http, 'projects/editProject', input, {
    headers: { origin: sharaka.url },
    fill: { projectId: project?.id },
  })
  const waiting = () =>
    owner`select from pg_stat_activity where application_name = 'sharaka' and wait_event_type = 'Lock'`
  await expect.poll(async () => (await waiting()).length).toBe(1)

  sharaka.child.kill('SIGTERM')
  const knock = () =>
    fetch(sharaka.url).then(
      () => 'open',
      () => 'closed',
    )
  await expect.poll(knock).toBe('closed')
  release()
  expect((await answer).ok).toBe(true)
  await held
  expect(await endOf(sharaka.child)).toBe(0)
  expect(() => process.kill(server, 0)).toThrow('ESRCH')
})

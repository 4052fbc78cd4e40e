import type { APIRequestContext } from '@playwright/test'
import { pages } from './access-matrix'
import { strippedOf } from './alike'
import { addressOf } from './build'
import { fillOf, type Planted } from './planted'
import { placesIn, plantWords } from './planted-words'
import { expect, test } from './scene'
import { httpAs } from './sign-in'

/* Words planted in a Belgian project reach no page of those to whom it is foreign. */

const locales = ['ar', 'fr', 'en'] as const
type Locale = (typeof locales)[number]

const sorts = ['title', '-title', 'status', 'start', '-progress', 'next', '-activity']
const columns = 'partnership.programme.funder.implementer.status.period.progress.next.late.activity'

/** Every page with this project's ids, and the list in every order and under every filter. */
const addressesOf = (
  locale: Locale,
  project: Pick<Planted, 'id' | 'milestoneId' | 'reportId'>,
  views: string[],
) => [
  ...Object.keys(pages).map((page) => addressOf(page, { ...fillOf(project), locale })),
  ...views.map((view) => `/${locale}/projects?${view}&columns=${columns}&size=100`),
]

const viewsOf = (root: string, { partnershipId }: Planted, organisationId: number) => [
  ...sorts.map((sort) => `sort=${sort}`),
  ...[
    `q=${root}`,
    `q=${root.toUpperCase()}`,
    `partnership=${partnershipId}`,
    `party=${organisationId}`,
    `q=${root}&archived=1`,
  ],
  ...['kind=bilateral', 'status=implementation', 'late=1', 'archived=1', 'page=2'],
]

/** What the addresses tell of the planted words, by address. */
const told = async (http: APIRequestContext, addresses: string[], root: string) => {
  const found: Record<string, string[]> = {}
  for (const address of addresses)
    for (const [form, headers] of [
      ['HTML', {}],
      ['RSC', { rsc: '1' }],
    ] as const) {
      const asked = form === 'RSC' ? `${address}${address.includes('?') ? '&' : '?'}_rsc` : address
      const answer = await http.get(asked, { headers })
      const places = placesIn((await answer.text()) + JSON.stringify(answer.headers()), root)
      if (places.length > 0) found[`${form} ${address}`] = places
    }
  return found
}

for (const stranger of ['liaison.giz', 'interior', 'observer.eu', null] as const)
  test(`${stranger ?? 'nobody'} reads nothing of a Belgian project anywhere`, async ({
    owner,
    cast,
    project,
  }) => {
    const belgian = await project('belgian')
    const root = await plantWords(owner, cast, belgian)
    const [own] =
      await owner`select p.id, m.id as "milestoneId" from project p join milestone m on m.project_id = p.id where p.code = 'ACCUEIL'`
    const http = await httpAs(stranger)
    for (const locale of stranger === 'liaison.giz' ? locales : (['en'] as const)) {
      const ownAddresses = addressesOf(
        locale,
        { id: own?.id, milestoneId: own?.milestoneId, reportId: 1 },
        viewsOf(root, belgian, 0),
      )
      const foreign = addressesOf(
        locale,
        belgian,
        viewsOf(root, belgian, cast.organisation('liaison.enabel')),
      )
      expect(await told(http, [...new Set([...ownAddresses, ...foreign])], root)).toEqual({})
    }
    await http.dispose()
  })

test('the director reads them all', async ({ owner, cast, project }) => {
  const belgian = await project('belgian')
  const root = await plantWords(owner, cast, belgian)
  const http = await httpAs('director')
  const views = viewsOf(root, belgian, cast.organisation('liaison.enabel'))
  const places = Object.values(await told(http, addressesOf('en', belgian, views), root)).flat()
  expect([...new Set(places)]).toEqual(
    expect.arrayContaining([
      ...['Title', 'Code', 'Summary', 'Area', 'Note', 'Objective', 'Phase', 'Anomaly', 'Written', 'Author'],
      ...['Organisation', 'Acronym', 'PartyNote', 'Milestone', 'Place', 'MilestoneNote', 'ForecastReason'],
      ...['Report', 'Reason', 'Link'],
    ]),
  )
  await http.dispose()
})

test('a search and a filter count nothing of what is foreign', async ({ owner, cast, project }) => {
  const belgian = await project('belgian')
  const root = await plantWords(owner, cast, belgian)
  const http = await httpAs('liaison.giz')
  const [absent, nobody] = [root.replace('zq', 'zx'), 999_999_999]
  for (const [known, unknown] of [
    [`q=${root}`, `q=${absent}`],
    [`party=${cast.organisation('liaison.enabel')}`, `party=${nobody}`],
  ]) {
    const asked = [root, absent, cast.organisation('liaison.enabel'), nobody]
    const list = (view: string | undefined) => strippedOf(http, `/en/projects?${view}`, asked)
    expect(await list(known)).toEqual({ ...(await list(unknown)), status: 200 })
  }
  await http.dispose()
})

test('an observer reads no amount', async ({ ask, owner, project }) => {
  const german = await project('german')
  await owner`update declared_budget set amount = 7351984 where project_id = ${german.id}`
  const amountIn = (text: string) => /7\D{0,8}351\D{0,8}984/.test(text)
  const reads = async (person: 'director' | 'liaison.giz' | 'interior' | 'observer.eu') => {
    const http = await ask(person)
    const texts: string[] = []
    for (const page of Object.keys(pages).filter((one) => one.includes('[projectId]'))) {
      const address = addressOf(page, fillOf(german))
      texts.push(
        await (await http.get(address)).text(),
        await (await http.get(`${address}?_rsc`, { headers: { rsc: '1' } })).text(),
      )
    }
    return texts.some(amountIn)
  }
  expect(await reads('director')).toBe(true)
  expect(await reads('liaison.giz')).toBe(true)
  expect(await reads('interior')).toBe(true)
  expect(await reads('observer.eu')).toBe(false)
})

import type { APIRequestContext } from '@playwright/test'
import { pages } from './access-matrix'
import { addressOf } from './build'
import { forms, get, strippedOf } from './payload'
import { type Addressed, fillOf, type Planted } from './planted'
import { placesIn, plantWords } from './planted-words'
import { expect, test } from './scene'
import { httpAs } from './sign-in'

/* Words planted in a Belgian project reach no page of those to whom it is foreign. */

const sorts = ['title', '-title', 'status', 'start', '-progress', 'next', '-activity']
const columns = 'partnership.programme.funder.implementer.status.period.progress.next.late.activity'

/** Every page with this project's ids, and the list in every order and under every filter. */
const addressesOf = (locale: string, project: Addressed, views: string[]) => [
  ...Object.keys(pages).map((page) => addressOf(page, { ...fillOf(project), locale })),
  ...views.flatMap((view) => [
    `/${locale}/projects?${view}&columns=${columns}&size=100`,
    `/${locale}/decisions?${view}&size=100`,
  ]),
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

/** What the addresses tell of the planted words, by form and address. */
const told = async (http: APIRequestContext, addresses: string[], root: string) => {
  const found: Record<string, string[]> = {}
  for (const address of new Set(addresses))
    for (const form of Object.keys(forms)) {
      const answer = await get(http, address, form)
      const places = placesIn((await answer.text()) + JSON.stringify(answer.headers()), root)
      if (places.length > 0) found[`${form} ${address}`] = places
    }
  return found
}

const readers = [
  ['liaison.giz', 'ar'],
  ['liaison.giz', 'fr'],
  ['liaison.giz', 'en'],
  ['interior', 'en'],
  ['observer.eu', 'en'],
  [null, 'en'],
] as const

for (const [reader, locale] of readers)
  test(`${reader ?? 'nobody'} reads nothing of a Belgian project, ${locale}`, async ({
    owner,
    cast,
    project,
  }) => {
    const belgian = await project('belgian')
    const root = await plantWords(owner, cast, belgian)
    const [own] = await owner<Addressed[]>`
      select p.id, m.id as "milestoneId", 1 as "reportId", 1 as "transactionId", 1 as "committeeId", 1 as "meetingId", 1 as "decisionId" from project p join milestone m on m.project_id = p.id where p.code = 'ACCUEIL' limit 1`
    const views = viewsOf(root, belgian, cast.organisation('liaison.enabel'))
    const addresses = [...addressesOf(locale, own ?? belgian, []), ...addressesOf(locale, belgian, views)]
    const http = await httpAs(reader)
    expect(await told(http, addresses, root)).toEqual({})
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
      ...['Title', 'Code', 'Summary', 'Area', 'Note', 'Objective', 'Phase'],
      ...['Anomaly', 'Detail', 'Written', 'Author'],
      ...['Organisation', 'Acronym', 'PartyNote', 'Milestone', 'Place', 'MilestoneNote', 'ForecastReason'],
      ...['Report', 'Reason', 'Link'],
      ...['Agreement', 'FundingNote', 'Reference', 'Document', 'EntryNote', 'EntryReason', 'EntryStep'],
      ...['Line', 'PlannedNote', 'Proposal'],
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
  await owner`update transaction set amount = 8462095 where id = ${german.transactionId}`
  await owner`update budget_amount set amount = 9573106 where line_id = ${german.lineId}`
  const amounts = [/7\D{0,8}351\D{0,8}984/, /8\D{0,8}462\D{0,8}095/, /9\D{0,8}573\D{0,8}106/]
  const reads = async (person: 'director' | 'liaison.giz' | 'interior' | 'observer.eu') => {
    const http = await ask(person)
    const texts: string[] = []
    for (const page of Object.keys(pages).filter((one) => one.includes('[projectId]')))
      for (const form of Object.keys(forms))
        texts.push(await (await get(http, addressOf(page, fillOf(german)), form)).text())
    return amounts.map((amount) => texts.some((text) => amount.test(text)))
  }
  expect(await reads('director')).toEqual([true, true, true])
  expect(await reads('liaison.giz')).toEqual([true, true, true])
  expect(await reads('interior')).toEqual([true, true, true])
  expect(await reads('observer.eu')).toEqual([false, false, false])
})

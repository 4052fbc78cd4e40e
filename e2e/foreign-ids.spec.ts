import { isDeepStrictEqual } from 'node:util'
import { actions, isScoped, pages } from './access-matrix'
import { addressOf } from './build'
import { forms, strippedOf } from './payload'
import { fillOf, type Planted } from './planted'
import { expect, test } from './scene'
import { inputOf, send } from './valid-input'

/* What is out of scope does not exist: it answers like an id that nothing has. */

const nothing = 999_999_999

const withRows = (row: number): Planted => ({
  ...{
    id: 1,
    version: 1,
    partnershipId: 1,
    organisationId: 1,
    implementingId: 1,
    milestoneId: row,
    laterMilestoneId: row,
  },
  ...{
    cancelledMilestoneId: row,
    partyId: row,
    removedPartyId: row,
    phaseId: row,
    laterPhaseId: row,
    removedPhaseId: row,
    objectiveId: row,
    laterObjectiveId: row,
    removedObjectiveId: row,
    reportId: row,
    returnedReportId: row,
    fundingId: row,
    transactionId: row,
    acceptedTransactionId: row,
    committeeId: row,
    seatId: row,
    meetingId: row,
    circulatedMeetingId: row,
    decisionId: row,
    agendaItemId: row,
    commentId: row,
    pastMeetingId: row,
    cancelledMeetingId: row,
    laterAgendaItemId: row,
    guestId: row,
    rateId: row,
    periodId: row,
    lineId: row,
    emptyLineId: row,
    revisionId: row,
    plannedId: row,
  },
})

/** Whether an action names more than the project itself. */
const namesRows = (action: string) =>
  !isDeepStrictEqual(inputOf(action, withRows(1)), inputOf(action, withRows(2)))

/** To each of them the Belgian project is foreign. */
const strangers = ['liaison.giz', 'interior', 'observer.eu'] as const

for (const page of Object.keys(pages).filter((one) => /\[(project|committee|meeting|decision)Id\]/.test(one)))
  test(`foreign and non-existent answer alike: page ${page}`, async ({ ask, project }) => {
    const belgian = await project('belgian')
    const fill = fillOf(belgian)
    const address = addressOf(page, fill)
    const nowhere = addressOf(page, {
      ...fill,
      projectId: nothing,
      milestoneId: nothing,
      transactionId: nothing,
      committeeId: nothing,
      meetingId: nothing,
      decisionId: nothing,
    })
    const ids = [
      nothing,
      belgian.id,
      belgian.milestoneId,
      belgian.transactionId,
      belgian.committeeId,
      belgian.meetingId,
      belgian.decisionId,
    ]
    for (const stranger of strangers) {
      const http = await ask(stranger)
      for (const form of Object.keys(forms))
        expect(await strippedOf(http, address, ids, form)).toEqual(await strippedOf(http, nowhere, ids, form))
      expect((await http.get(address)).status()).toBe(404)
    }
  })

const parts = [
  ['milestoneId', 'a milestone'],
  ['transactionId', 'an entry of money'],
] as const

for (const [part, name] of parts)
  for (const page of Object.keys(pages).filter((one) => one.includes(`[${part}]`)))
    test(`${name} of another project is not in one's own: page ${page}`, async ({ ask, project }) => {
      const [german, belgian] = [await project('german'), await project('belgian')]
      const mixed = addressOf(page, { ...fillOf(german), [part]: belgian[part] })
      const nowhere = addressOf(page, { ...fillOf(german), [part]: nothing })
      for (const person of ['director', 'officer', 'liaison.giz'] as const) {
        const http = await ask(person)
        expect(await strippedOf(http, mixed, [nothing, belgian[part]])).toEqual({
          ...(await strippedOf(http, nowhere, [nothing, belgian[part]])),
          status: 404,
        })
      }
    })

for (const [name, obeyed] of Object.entries(actions)) {
  if (!isScoped(obeyed)) continue

  test(`foreign and non-existent answer alike: action ${name}`, async ({ ask, project }) => {
    const belgian = await project('belgian')
    const absent = { ...withRows(nothing), id: nothing }
    for (const stranger of strangers) {
      const http = await ask(stranger)
      expect(await send(http, name, belgian)).toEqual({ ok: false, code: 'not_found' })
      expect(await send(http, name, absent)).toEqual({ ok: false, code: 'not_found' })
    }
  })
  if (!namesRows(name)) continue

  test(`what is in another project is out of reach from one's own: action ${name}`, async ({
    ask,
    project,
    digestOfProject,
  }) => {
    const [german, belgian] = [await project('german'), await project('belgian')]
    const [inGerman, inBelgian] = [await digestOfProject(german), await digestOfProject(belgian)]
    const mixed = { ...belgian, id: german.id, partnershipId: german.partnershipId }
    const person = obeyed.german.at(-1) ?? 'anonymous'
    const answer = await send(await ask(person), name, mixed)
    expect(answer.ok).toBe(false)
    expect(await digestOfProject(belgian)).toBe(inBelgian)
    expect(await digestOfProject(german)).toBe(inGerman)
    expect(answer.code).not.toBe('unexpected')
  })
}

test('a row of one’s own project points to none of another', async ({ ask, project, digestOfProject }) => {
  const [german, belgian] = [await project('german'), await project('belgian')]
  const before = await digestOfProject(german)
  const officer = await ask('officer')
  const pointing = {
    'milestones/addMilestones': { objectiveId: belgian.objectiveId },
    'milestones/editMilestone': { objectiveId: belgian.objectiveId },
    'projects/saveObjective': { parentId: belgian.objectiveId },
  }
  for (const [name, reference] of Object.entries(pointing)) {
    const answer = await send(officer, name, german, reference)
    expect({ name, ok: answer.ok }).toEqual({ name, ok: false })
  }
  expect(await digestOfProject(german)).toBe(before)
})

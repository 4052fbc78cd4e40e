import type { APIResponse } from '@playwright/test'
import { actions, askers, isScoped, nobody, pages, seers } from './access-matrix'
import { addressOf, builtActions, builtRoutes } from './build'
import { call } from './call'
import { fillOf, sides } from './planted'
import { expect, test } from './scene'

test('every page and route handler has its row, and every row its page', () => {
  expect(builtRoutes().sort()).toEqual(Object.keys(pages).sort())
})

test('every server action has its row, and every row its action', () => {
  expect([...builtActions().keys()].sort()).toEqual(Object.keys(actions).sort())
})

for (const [page, row] of Object.entries(pages))
  test(`page ${page}`, async ({ ask, project }) => {
    const expected: Record<string, string> = {}
    const found: Record<string, string> = {}
    for (const side of page.includes('[projectId]') ? sides : (['german'] as const)) {
      const address = addressOf(page, fillOf(await project(side)))
      for (const asker of askers) {
        expected[`${asker}, ${side} project`] = row(asker, side)
        found[`${asker}, ${side} project`] = answerOf(await (await ask(asker)).get(address))
      }
    }
    expect(found).toEqual(expected)
  })

for (const [name, { may, input, on }] of Object.entries(actions))
  for (const side of isScoped(may) ? sides : (['german'] as const))
    test(`action ${name}, ${side} project`, async ({ ask, project, digest }) => {
      const obeyed = isScoped(may) ? may[side] : may
      const kept = await project(side, { isArchived: on === 'archived' })
      const expected: Record<string, string> = {}
      const found: Record<string, string> = {}
      for (const asker of askers) {
        const isObeyed = obeyed.includes(asker)
        const target = isObeyed ? await project(side, { isArchived: on === 'archived' }) : kept
        const before = await digest(target)
        const answer = await call(await ask(asker), name, input(target), { fill: fillOf(target) })
        const isChanged = (await digest(target)) !== before
        const refusal = nobody.includes(asker) ? 'signed_out' : isScoped(may) && !seers[side].includes(asker) ? 'not_found' : 'refused'
        expected[asker] = isObeyed ? 'done' : JSON.stringify({ ok: false, code: refusal })
        found[asker] = `${answer.ok ? 'done' : JSON.stringify(answer)}${isChanged === answer.ok ? '' : isChanged ? ', and the database has changed' : ', but nothing has changed'}`
      }
      expect(found).toEqual(expected)
    })

const answerOf = (response: APIResponse) => {
  const target = response.headers().location?.replace(/^https?:\/\/[^/]+/, '')
  if (response.status() === 200) return 'opens'
  if (response.status() === 404) return 'not found'
  if (target === '/en/sign-in') return 'to sign-in'
  if (target === '/en/projects') return 'to the portfolio'
  return `${response.status()} ${target ?? ''}`
}

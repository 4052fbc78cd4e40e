import type { APIResponse } from '@playwright/test'
import { actions, askers, isScoped, pages, refusalOf } from './access-matrix'
import { addressOf, builtActions, builtRoutes } from './build'
import { fillOf, sides } from './planted'
import { expect, test } from './scene'
import { send, stateFor } from './valid-input'

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
    for (const side of /\[(project|committee|meeting|decision)Id\]/.test(page)
      ? sides
      : (['german'] as const)) {
      const address = addressOf(page, fillOf(await project(side)))
      for (const asker of askers) {
        expected[`${asker}, ${side} project`] = row(asker, side)
        found[`${asker}, ${side} project`] = answerOf(await (await ask(asker)).get(address))
      }
    }
    expect(found).toEqual(expected)
  })

for (const [name, obeyed] of Object.entries(actions))
  for (const side of isScoped(obeyed) ? sides : (['german'] as const))
    test(`action ${name}, ${side} project`, async ({ ask, project, digest }) => {
      const kept = await project(side, stateFor(name))
      const expected: Record<string, string> = {}
      const found: Record<string, string> = {}
      for (const asker of askers) {
        const isObeyed = (isScoped(obeyed) ? obeyed[side] : obeyed).includes(asker)
        const target = isObeyed ? await project(side, stateFor(name)) : kept
        const before = await digest(target)
        const answer = await send(await ask(asker), name, target)
        const { ok, ...refusal } = answer
        found[asker] = told(ok ? 'done' : refusal, (await digest(target)) !== before)
        expected[asker] = isObeyed
          ? told('done', true)
          : told({ code: refusalOf(asker, side, obeyed) }, false)
      }
      expect(found).toEqual(expected)
    })

const told = (outcome: 'done' | object, hasChanged: boolean) =>
  `${JSON.stringify(outcome)}, the database ${hasChanged ? 'changed' : 'unchanged'}`

const answerOf = (response: APIResponse) => {
  const target = response.headers().location?.replace(/^https?:\/\/[^/]+/, '')
  if (response.status() === 200) return 'opens'
  if (response.status() === 404) return 'not found'
  if (target === '/en/sign-in') return 'to sign-in'
  if (target === '/en/dashboard') return 'to the dashboard'
  if (target === '/en/work') return 'to my work'
  return `${response.status()} ${target ?? ''}`
}

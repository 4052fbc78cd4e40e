import { actions } from './access-matrix'
import { ownOrigin } from './call'
import { expect, test } from './scene'
import { send, stateFor } from './valid-input'

/* Every action is an address that any page may post to. Only our own pages are heard. */

const elsewhere = 'https://elsewhere.example'

const unheard: Record<string, Record<string, string>> = {
  'without Origin and without Sec-Fetch-Site': {},
  'with a foreign Origin': { origin: elsewhere },
  'with a foreign Origin and a forged forwarded host': {
    origin: elsewhere,
    'x-forwarded-host': 'elsewhere.example',
  },
  'with the Origin of an opaque page': { origin: 'null' },
  'as the browser says, from another site': { ...ownOrigin(), 'sec-fetch-site': 'cross-site' },
  'as the browser says, from a neighbour': { ...ownOrigin(), 'sec-fetch-site': 'same-site' },
  'as the browser says, from no page at all': { 'sec-fetch-site': 'none' },
}

for (const name of Object.keys(actions))
  test(`a foreign page is not heard: ${name}`, async ({ ask, project, digest }) => {
    const german = await project('german', stateFor(name))
    const before = await digest(german)
    const director = await ask('director')
    for (const [how, headers] of Object.entries(unheard)) {
      const { ok, code } = await send(director, name, german, {}, { headers })
      // What Next itself stops before the action has no outcome.
      expect({ how, ok, code }).toEqual({
        how,
        ok: false,
        code: expect.stringMatching(/^(foreign_origin|HTTP 500)$/),
      })
      expect({ how, digest: await digest(german) }).toEqual({ how, digest: before })
    }
  })

test('a browser that says same-origin is heard', async ({ ask, project }) => {
  const german = await project('german')
  const director = await ask('director')
  const headers = { ...ownOrigin(), 'sec-fetch-site': 'same-origin' }
  const answer = await send(director, 'projects/editProject', german, {}, { headers })
  expect(answer.ok).toBe(true)
})

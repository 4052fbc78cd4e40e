import { actions, isScoped } from './access-matrix'
import { shapeOf } from './digest'
import { expect, test } from './scene'
import { inputOf, send, stateFor } from './valid-input'

/* A form may carry more than it shows. What it does not show changes nothing. */

const strange = (director: number, organisation: number) => ({
  ...{
    role: 'director',
    organisationId: organisation,
    authorId: director,
    accountId: director,
    viewerId: director,
  },
  ...{
    state: 'accepted',
    isDirect: true,
    decidedBy: director,
    decidedAt: '2020-01-01',
    approvedBy: director,
  },
  ...{
    archivedAt: '2020-01-01',
    archivedBy: director,
    archiveReason: 'x',
    isIllustrative: true,
    duplicateOfId: 1,
  },
  ...{ baseline: '2020', baselineOn: '2020-01-01', baselinePrecision: 'year', baselineApprovedBy: director },
  ...{
    isReached: true,
    reached: '2020',
    reachedOn: '2020-01-01',
    percent: 99,
    position: 99,
    cancelReason: 'x',
  },
  ...{
    cancelledAt: '2020-01-01',
    submittedAt: '2020-01-01',
    createdAt: '2020-01-01',
    sourceKey: 'x',
    provenance: {},
  },
  ...{
    email: 'other@example.org',
    passwordHash: 'x',
    isDemo: true,
    disabledAt: '2020-01-01',
    detail: 'x',
    weight: 999,
  },
})

/** As the columns are called, too. */
const inSnakeCase = (fields: object) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  )

for (const [name, obeyed] of Object.entries(actions).filter(
  ([action]) => action !== 'accounts/keepPreferences',
))
  test(`extra fields change nothing: ${name}`, async ({ ask, cast, owner, project }) => {
    const person = (isScoped(obeyed) ? obeyed.german : obeyed).at(-1) ?? 'anonymous'
    const extras = strange(cast.ids.director, cast.organisation('director'))
    const shapes = []
    for (const more of [{}, { ...inSnakeCase(extras), ...extras }]) {
      const german = await project('german', stateFor(name))
      const { ok, data } = await send(await ask(person), name, german, { ...more, ...inputOf(name, german) })
      expect(ok).toBe(true)
      shapes.push(await shapeOf(owner, name === 'projects/createProject' ? Number(data?.id) : german.id))
    }
    expect(shapes[1]).toEqual(shapes[0])
  })

test('extra fields change no account: accounts/keepPreferences', async ({ ask, cast, owner, project }) => {
  const extras = strange(cast.ids.director, cast.organisation('director'))
  const german = await project('german')
  const accounts = () => owner`
    select to_jsonb(a) - '{locale,theme,version,updated_at}'::text[] from account a where id in ${owner(Object.values(cast.ids))} order by id`
  const before = await accounts()
  const { ok } = await send(await ask('liaison.giz'), 'accounts/keepPreferences', german, {
    ...inSnakeCase(extras),
    ...extras,
    id: cast.ids.director,
  })
  expect(ok).toBe(true)
  expect(await accounts()).toEqual(before)
})

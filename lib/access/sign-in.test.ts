import { expect, test } from 'vitest'
import { signInOptions } from './sign-in'

type Authorize = (given: object, request: object) => Promise<unknown>
const [provider] = signInOptions.providers as unknown as { options: { authorize: Authorize } }[]

test('who asks to sign in hears nothing of why the database did not answer', async () => {
  process.env.DATABASE_APP_URL = 'postgres://nobody:secret@127.0.0.1:1/nothing'
  const given = { email: 'director@example.org', password: 'whatever it is' }
  const answer = provider?.options.authorize(given, { headers: {} })
  await expect(answer).rejects.toThrow(/^Unavailable$/)
})

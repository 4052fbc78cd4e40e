import { hash } from '@node-rs/argon2'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { account } from '@/db/schema/accounts'
import { type Ids, known } from './keys'
import { Refusal } from './refusal'

const given = z.object({
  SHARAKA_ADMIN_EMAIL: z.email(),
  SHARAKA_ADMIN_PASSWORD: z.string().min(12).max(1000),
})

const HOW = `No account was created: nobody can sign in yet.
Set SHARAKA_ADMIN_EMAIL and SHARAKA_ADMIN_PASSWORD (12 characters or more) and load again into an empty database:
the first administrator then creates the others.`

/** For real use: one administrator, who creates the other accounts. */
export const loadAdministrator = async (
  tx: Transaction,
  organisations: Ids,
  env: NodeJS.ProcessEnv,
): Promise<string> => {
  if (!env.SHARAKA_ADMIN_EMAIL && !env.SHARAKA_ADMIN_PASSWORD) return HOW
  const { data: admin, error } = given.safeParse(env)
  if (error) throw new Refusal(z.prettifyError(error))
  await tx.insert(account).values({
    email: admin.SHARAKA_ADMIN_EMAIL,
    name: admin.SHARAKA_ADMIN_EMAIL,
    role: 'administrator',
    organisationId: known(organisations, 'mdcmre'),
    passwordHash: await hash(admin.SHARAKA_ADMIN_PASSWORD),
  })
  return `Administrator: ${admin.SHARAKA_ADMIN_EMAIL}`
}

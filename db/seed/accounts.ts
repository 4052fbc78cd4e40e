import { hash } from '@node-rs/argon2'
import type { Transaction } from '@/db/client'
import { account, assignment } from '@/db/schema/accounts'
import { type Ids, known } from './keys'

/** Known to all: the demonstration is not for real use. */
const DEMO_PASSWORD = 'sharaka-demo'

const people = [
  { login: 'director', name: 'سلمى بنجلون', role: 'director', organisation: 'mdcmre', locale: 'ar' },
  { login: 'officer', name: 'Hind Ouadghiri', role: 'officer', organisation: 'mdcmre', locale: 'fr' },
  {
    login: 'officer.belgium',
    name: 'Yassine Belfquih',
    role: 'officer',
    organisation: 'mdcmre',
    locale: 'fr',
  },
  { login: 'liaison.giz', name: 'Katrin Vogelsang', role: 'liaison', organisation: 'giz', locale: 'en' },
  { login: 'liaison.enabel', name: 'Pieter Claesens', role: 'liaison', organisation: 'enabel', locale: 'fr' },
  {
    login: 'interior',
    name: 'عبد الرحيم المنصوري',
    role: 'committee_member',
    organisation: 'ma-interior',
    locale: 'ar',
  },
  {
    login: 'observer.eu',
    name: 'Elena Marchisio',
    role: 'liaison',
    organisation: 'eu-delegation',
    locale: 'en',
  },
  { login: 'auditor', name: 'نادية الشرقاوي', role: 'auditor', organisation: 'mdcmre', locale: 'ar' },
  { login: 'admin', name: 'Karim Zerouali', role: 'administrator', organisation: 'mdcmre', locale: 'fr' },
] as const

/** The accounts by their login, the part of the address before the @. */
export const loadDemoAccounts = async (tx: Transaction, organisations: Ids): Promise<Ids> => {
  const values = await Promise.all(
    people.map(async ({ login, organisation, ...person }) => ({
      ...person,
      email: `${login}@example.org`,
      organisationId: known(organisations, organisation),
      passwordHash: await hash(DEMO_PASSWORD),
      isDemo: true,
    })),
  )
  const rows = await tx.insert(account).values(values).returning({ id: account.id, email: account.email })
  return new Map(rows.map(({ id, email }) => [email.replace('@example.org', ''), id]))
}

export const assign = (tx: Transaction, accountId: number, projectIds: number[]) =>
  tx.insert(assignment).values(projectIds.map((projectId) => ({ accountId, projectId })))

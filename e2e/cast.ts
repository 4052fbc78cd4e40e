import { randomBytes } from 'node:crypto'
import type { Sql } from 'postgres'
import { type Account, logins } from './sign-in'

/** The demonstration's accounts, and one that was disabled after it signed in. */
export const people = [...logins, 'disabled'] as const
export type Person = (typeof people)[number]

/** Copies of the demonstration's accounts, in organisations of their own: nobody else changes what they see. */
export type Cast = {
  tag: string
  ids: Record<Person, number>
  /** What `as` takes to sign one of them in. */
  address: (person: Person) => Account
  organisation: (person: Person) => number
}

/** One more account in the organisation of one of the cast, to be changed at will. */
export const guestLike = async (owner: Sql, cast: Cast, person: Person, role: string) => {
  const account = `guest.${randomBytes(6).toString('hex')}@example.org` as const
  const [row] = await owner`
    insert into account (email, name, role, organisation_id, locale, password_hash)
    select ${account}, 'Guest', ${role}, organisation_id, 'en', password_hash from account where id = ${cast.ids[person]} returning id`
  return { id: Number(row?.id), account }
}

/** Whose password and organisation a person has; the disabled account could do everything before. */
const modelOf = (person: Person) => (person === 'disabled' ? 'director' : person)

export const assemble = async (owner: Sql): Promise<Cast> => {
  const tag = randomBytes(4).toString('hex')
  const ids: Partial<Record<Person, number>> = {}
  const organisations = new Map<Person, number>()
  for (const person of people) {
    const email = `${modelOf(person)}@example.org`
    const [organisation] = await owner`
      insert into organisation (kind, name, acronym) select o.kind, o.name, o.acronym || ' ' || ${tag}
      from account a join organisation o on o.id = a.organisation_id where a.email = ${email} returning id`
    const [account] = await owner`
      insert into account (email, name, role, organisation_id, locale, password_hash)
      select ${`${person}.${tag}@example.org`}, name, role, ${organisation?.id}, 'en', password_hash
      from account where email = ${email} returning id`
    ids[person] = account?.id
    organisations.set(person, organisation?.id)
  }
  return {
    tag,
    ids: ids as Record<Person, number>,
    address: (person) => `${person}.${tag}@example.org`,
    organisation: (person) => organisations.get(person) ?? 0,
  }
}

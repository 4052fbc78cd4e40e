import type { Sql } from 'postgres'
import { accountsOf, base, organisationsOf, type Range } from './amount'

/** The organisation that implements every second project. */
export const halfOrganisation = base
/** Account 1 is its liaison, 2 a director, 3 an officer. */
export const viewers = { liaison: base + 1, director: base + 2, officer: base + 3 } as const

export const fillPeople = async (owner: Sql, range: Range) => {
  const organisations = organisationsOf(range)
  const accounts = accountsOf(range)
  if (range.first === 1) await addHalfOrganisation(owner)
  await owner`
    insert into organisation (id, kind, name, acronym, country) overriding system value
    select ${base}::integer + n, (array['agency', 'public_body', 'civil_society', 'local_authority', 'international_body'])[1 + n % 5]::organisation_kind,
      jsonb_build_object('fr', 'Agence régionale de coopération n° ' || n, 'ar', 'الوكالة الجهوية للتعاون رقم ' || n, 'en', 'Regional cooperation agency no. ' || n),
      case when n % 3 > 0 then 'ARC' || n end, (array['MA', 'DE', 'BE', 'ES', 'FR'])[1 + n % 5]
    from generate_series(${organisations.first}::integer, ${organisations.last}::integer) n`
  await owner`
    insert into account (id, email, name, role, organisation_id, locale) overriding system value
    select ${base}::integer + n, 'bench.' || n || '@example.org', 'Amina Benali ' || n, kind.role::account_role,
      case when kind.role in ('officer', 'director', 'auditor', 'administrator') then (select id from organisation where is_home)
        when n = 1 then ${halfOrganisation}::integer else ${base}::integer + 1 + n % ${organisations.last}::integer end, 'fr'
    from generate_series(${accounts.first}::integer, ${accounts.last}::integer) n, lateral (select case
      when n = 1 then 'liaison' when n = 2 then 'director' when n = 3 then 'officer'
      when n % 10 = 3 then 'officer' when n % 40 = 2 then 'director' when n % 40 = 4 then 'auditor'
      when n % 5 = 0 then 'committee_member' else 'liaison' end as role) kind`
}

const addHalfOrganisation = (owner: Sql) => owner`
  insert into organisation (id, kind, name, acronym, country) overriding system value
  values (${halfOrganisation}, 'agency', ${owner.json({ fr: 'Agence de la moitié', ar: 'وكالة النصف', en: 'Agency of the half' })}, 'HALF', 'DE')`

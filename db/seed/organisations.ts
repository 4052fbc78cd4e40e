import type { Transaction } from '@/db/client'
import { organisation } from '@/db/schema/organisations'
import { type Ids, idsOf, known } from './keys'
import { organisationKindOf } from './organisation-kinds'
import type { Acronym, Portfolio } from './portfolio'
import { organisationNotes } from './written/organisation-notes'

const ACTING_COUNTRIES = new Set(['morocco', 'germany'])
/** A fund that pays for a project is a party like any other: the programme is also an organisation. */
const FUND = 'eutf-africa'

/** One column holds the acronym: the French one, of Moroccan usage, before the English. */
export const acronymOf = (acronym: Acronym): string | null =>
  typeof acronym === 'string' ? acronym : (acronym?.fr ?? acronym?.en ?? null)

export const loadOrganisations = async (tx: Transaction, portfolio: Portfolio): Promise<Ids> => {
  const codes = new Map(portfolio.countries.map((country) => [country.id, country.iso2]))
  const listed = [...portfolio.organisations, ...portfolio.international_bodies].map((one) => ({
    sourceKey: one.id,
    kind: organisationKindOf(one),
    name: one.name,
    acronym: acronymOf(one.acronym),
    country: one.country_id ? known(codes, one.country_id) : null,
    isHome: one.is_home,
    note: organisationNotes[one.id],
    provenance: { ...one.source, raw: one.as_written },
  }))
  const states = portfolio.countries
    .filter(({ id }) => ACTING_COUNTRIES.has(id))
    .map(({ id, iso2, name, source }) => ({
      sourceKey: id,
      kind: 'government' as const,
      name,
      country: iso2,
      provenance: source,
    }))
  const funds = portfolio.programmes
    .filter(({ id }) => id === FUND)
    .map(({ id, title, acronym, source }) => ({
      sourceKey: id,
      kind: 'international_body' as const,
      name: title,
      acronym: acronymOf(acronym),
      note: organisationNotes[id],
      provenance: source,
    }))
  const rows = await tx
    .insert(organisation)
    .values([...listed, ...states, ...funds])
    .returning({ id: organisation.id, sourceKey: organisation.sourceKey })
  return idsOf(rows)
}

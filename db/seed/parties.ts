import type { Transaction } from '@/db/client'
import { party } from '@/db/schema/parties'
import { type Ids, known } from './keys'
import { partyRoleOf } from './party-roles'
import type { Portfolio } from './portfolio'
import { funderNotes, partyNotes, roleNotWritten } from './written/party-notes'

type Project = Portfolio['projects'][number]

/** The source names the party in so many words, but not beyond doubt. */
const DISPUTED = new Set(['amuddu entraide-nationale'])

export const loadParties = (tx: Transaction, { projects }: Portfolio, ids: Ids, organisations: Ids) =>
  tx.insert(party).values(
    projects.flatMap((one) =>
      [...partnersOf(one), ...fundersBeyondPartners(one)].map(({ key, ...row }) => ({
        projectId: known(ids, one.id),
        organisationId: known(organisations, key),
        ...row,
      })),
    ),
  )

const partnersOf = ({ id, partners }: Project) =>
  partners.map(({ party_id, role, role_stated, source }) => ({
    key: party_id,
    ...partyRoleOf(role),
    roleIsStated: role_stated && !DISPUTED.has(`${id} ${party_id}`),
    note: partyNotes[`${id} ${party_id}`] ?? (role_stated ? null : roleNotWritten),
    provenance: source,
  }))

/** A funder that the project inherits from its portfolio, or that the source only implies. */
const fundersBeyondPartners = ({ id, partners, funder_ids, funder_basis, source }: Project) =>
  funder_ids
    .filter((funder) => !partners.some(({ party_id, role }) => party_id === funder && role === 'funder'))
    .map((key) => ({
      key,
      role: 'funding' as const,
      detail: null,
      roleIsStated: funder_basis.startsWith('stated'),
      note: known(funderNotes, id),
      provenance: { ...source, note: funder_basis },
    }))

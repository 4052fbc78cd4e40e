import type { partyRole } from '@/db/schema/parties'
import { known } from './keys'

type Role = (typeof partyRole.enumValues)[number]

const sameAs: ReadonlyMap<string, Role> = new Map([
  ['supervision', 'supervision'],
  ['steering_committee_member', 'steering_member'],
  ['implementing_agency', 'implementing'],
  ['funder', 'funding'],
  ['strategic_partner', 'strategic_partner'],
  ['partner', 'partner'],
  ['observer', 'observer'],
])

/** Who leads an engagement supervises it; who organises it or keeps its secretariat implements it. */
const finerThan: ReadonlyMap<string, Role> = new Map([
  ['co_chair', 'supervision'],
  ['coordination', 'supervision'],
  ['initiator', 'supervision'],
  ['implementing_partner', 'implementing'],
  ['organiser', 'implementing'],
  ['co_organiser', 'implementing'],
  ['permanent_secretariat', 'implementing'],
  ['knowledge_provider', 'implementing'],
  ['line_department_partner', 'partner'],
  ['acting_for', 'partner'],
  ['support_unit_host', 'partner'],
  ['knowledge_contributor', 'partner'],
  ['member_state', 'partner'],
  ['event_organiser', 'partner'],
  ['prior_activity_partner', 'partner'],
  ['contact', 'partner'],
])

/** The 23 roles of the portfolio in the eight of the house; a finer word is kept as the party's detail. */
export const partyRoleOf = (written: string): { role: Role; detail: string | null } => {
  const same = sameAs.get(written)
  return same ? { role: same, detail: null } : { role: known(finerThan, written), detail: written }
}

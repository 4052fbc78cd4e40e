import { partyRoles, roles, type seatRoles } from '@/db/vocabulary'

export { partyRoles, roles }
export type Role = (typeof roles)[number]
export type PartyRole = (typeof partyRoles)[number]
export type SeatRole = (typeof seatRoles)[number]

/** How a viewer stands to one project: what their organisation is in it, and what they were given to follow. */
export type Relation = {
  isAssigned: boolean
  partyRoles: readonly PartyRole[]
  /** Their organisation's seat in a committee that oversees the project. */
  seat: 'observer' | 'member' | null
}

export const noRelation: Relation = { isAssigned: false, partyRoles: [], seat: null }

export const projectVerbs = [
  'see',
  'seeAmounts',
  'seeEntries',
  'edit',
  'archive',
  'approveBaseline',
  'approveBudget',
  'declareHealth',
  'report',
  'logOfficially',
  'validate',
  'recordFunds',
  'recordSpending',
  'recordEntries',
] as const
export type ProjectVerb = (typeof projectVerbs)[number]

export const portfolioVerbs = [
  'createProject',
  'createCommittee',
  'administer',
  'closePeriods',
  'seeEverything',
  'freezeBrief',
] as const
export type PortfolioVerb = (typeof portfolioVerbs)[number]

const seesEverything = (role: Role) => role !== 'liaison' && role !== 'committee_member'

const edits = (role: Role, relation: Relation) =>
  role === 'director' || (role === 'officer' && relation.isAssigned)

const followsMoney: ReadonlySet<PartyRole> = new Set(['implementing', 'supervision', 'steering_member'])

/** What a role may do whatever the project. */
export const may = (role: Role, verb: PortfolioVerb): boolean => {
  switch (verb) {
    case 'createProject':
    case 'createCommittee':
    case 'freezeBrief':
      return role === 'director' || role === 'officer'
    case 'administer':
      return role === 'administrator'
    case 'closePeriods':
      return role === 'director'
    case 'seeEverything':
      return seesEverything(role)
  }
}

/**
 * The first gate: what a role may do with one project, given how it stands to it.
 * Its twin is row-level security (db/schema/policies.ts); lib/access/twins.test.ts compares them.
 * That nobody validates their own report is a rule of the report, not of the project: see lib/reports/rules.ts.
 */
export const mayInProject = (role: Role, relation: Relation, verb: ProjectVerb): boolean => {
  switch (verb) {
    case 'see':
      return (
        seesEverything(role) ||
        (role === 'liaison' && relation.partyRoles.length > 0) ||
        (role === 'committee_member' && relation.seat !== null)
      )
    case 'seeAmounts':
      return (
        seesEverything(role) ||
        (role === 'liaison' && relation.partyRoles.some((party) => party !== 'observer')) ||
        (role === 'committee_member' && relation.seat === 'member')
      )
    // Each entry of money; another party sees those that name it, beside the totals.
    case 'seeEntries':
      return (
        seesEverything(role) ||
        (role === 'liaison' && relation.partyRoles.some((party) => followsMoney.has(party))) ||
        (role === 'committee_member' && relation.seat === 'member')
      )
    case 'edit':
    case 'archive':
    case 'logOfficially':
    case 'validate':
      return edits(role, relation)
    case 'approveBaseline':
    case 'approveBudget':
    case 'declareHealth':
      return role === 'director'
    // Commitments and disbursements, of one's own organisation.
    case 'recordFunds':
      return edits(role, relation) || (role === 'liaison' && relation.partyRoles.includes('funding'))
    case 'recordSpending':
      return edits(role, relation) || (role === 'liaison' && relation.partyRoles.includes('implementing'))
    case 'recordEntries':
      return mayInProject(role, relation, 'recordFunds') || mayInProject(role, relation, 'recordSpending')
    case 'report':
      return role === 'liaison' && relation.partyRoles.includes('implementing')
  }
}

/** How a viewer stands to one committee. */
export type CommitteeRelation = {
  /** An officer who follows a project that it oversees. */
  follows: boolean
  /** Their organisation is a party to a project that it oversees. */
  isParty: boolean
  /** Their organisation's seat. */
  seat: SeatRole | null
}

export const noCommitteeRelation: CommitteeRelation = { follows: false, isParty: false, seat: null }

export const committeeVerbs = [
  'see',
  'manage',
  'readDraft',
  'comment',
  'approve',
  'close',
  'followUp',
] as const
export type CommitteeVerb = (typeof committeeVerbs)[number]

/** The chair and the members have a vote; the secretary and the observers have none. */
export const votes = (seat: SeatRole | null) => seat === 'chair' || seat === 'member'

/**
 * The first gate of committees, their meetings, minutes and decisions; twin of the policies that probe
 * `viewer_committee` and `viewer_managed_committee`. `followUp` is to update the decisions addressed to one's own organisation.
 */
export const mayInCommittee = (role: Role, relation: CommitteeRelation, verb: CommitteeVerb): boolean => {
  const manages = role === 'director' || (role === 'officer' && relation.follows)
  const sees =
    seesEverything(role) ||
    (role === 'liaison' && relation.isParty) ||
    (role === 'committee_member' && relation.seat !== null)
  switch (verb) {
    case 'see':
      return sees
    case 'manage':
      return manages
    case 'readDraft':
      return seesEverything(role)
    case 'comment':
      return sees && role !== 'auditor' && role !== 'administrator'
    case 'approve':
      return sees && votes(relation.seat) && ['director', 'liaison', 'committee_member'].includes(role)
    case 'close':
      return role === 'director' || (role === 'committee_member' && relation.seat === 'chair')
    case 'followUp':
      return manages || (sees && ['officer', 'liaison', 'committee_member'].includes(role))
  }
}

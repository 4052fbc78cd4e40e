/* The closed lists of the domain, in one place for the database, the rules and the forms. Plain values: a browser may load them. */

export const roles = [
  'administrator',
  'director',
  'officer',
  'committee_member',
  'liaison',
  'auditor',
] as const

export const partyRoles = [
  'supervision',
  'steering_member',
  'implementing',
  'funding',
  'strategic_partner',
  'partner',
  'observer',
  'beneficiary',
] as const

export const cooperationKinds = ['bilateral', 'multilateral', 'south_south', 'triangular'] as const

export const projectClasses = ['project', 'partnership', 'engagement', 'placeholder'] as const

/** IATI 2.03 ActivityStatus, and `not_stated` where the source is silent. */
export const projectStatuses = [
  'not_stated',
  'pipeline',
  'implementation',
  'finalisation',
  'closed',
  'cancelled',
  'suspended',
] as const

export const phaseKinds = ['preparation', 'implementation', 'evaluation', 'closing', 'other'] as const

export const milestoneKinds = [
  'training',
  'exchange',
  'mission',
  'study',
  'workshop',
  'meeting',
  'event',
  'deliverable',
  'agreement',
  'start',
  'end',
  'other',
] as const

export const reportKinds = ['reached', 'forecast', 'progress'] as const
export const reportStates = ['submitted', 'returned', 'accepted'] as const

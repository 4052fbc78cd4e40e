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

export const committeeKinds = [
  'steering_committee',
  'follow_up_committee',
  'joint_commission',
  'forum',
  'consultative_process',
  'ministerial_commission',
] as const
export const seatRoles = ['chair', 'member', 'secretary', 'observer'] as const
/** `seats`: how many seats with a vote; `share`: how many per cent of them. */
export const quorumKinds = ['seats', 'share'] as const

export const meetingStates = [
  'planned',
  'convened',
  'held',
  'circulated',
  'locked',
  'postponed',
  'cancelled',
] as const
export const attendanceKinds = ['present', 'represented', 'excused', 'absent'] as const

export const decisionKinds = ['decision', 'recommendation', 'action'] as const
export const decisionStatuses = [
  'open',
  'in_progress',
  'done',
  'confirmed',
  'superseded',
  'abandoned',
] as const
export const commentAnswers = ['taken', 'not_taken'] as const

/** IATI 2.03 TransactionType: outgoing commitment 2, disbursement 3, expenditure 4. */
export const transactionKinds = ['commitment', 'disbursement', 'expenditure'] as const
export const transactionStates = ['submitted', 'returned', 'accepted'] as const
export const fundingForms = ['cash', 'in_kind'] as const

/** The original is IATI budget type 1, what follows it type 2; approved, a budget is committed (IATI budget status 2), before it indicative (1). */
export const budgetRevisionKinds = ['original', 'reallocation', 'amendment'] as const
export const budgetRevisionStates = ['proposed', 'approved', 'refused', 'withdrawn'] as const

/** From well to badly: the order is what the worst of several is found by. */
export const healthLevels = ['on_track', 'attention', 'critical'] as const

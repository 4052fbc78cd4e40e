import type { APIRequestContext } from '@playwright/test'
import { type Answer, call, type Options } from './call'
import { fillOf, lastInAnyList, type Planted } from './planted'

/* For each action of the matrix, a submission that is valid for a planted project. */

const title = lastInAnyList('written by the access matrix')
const none = { en: '', fr: '', ar: '' }
const reason = 'So says the access matrix'
const milestone = { kind: 'training', title, weight: 2, objectiveId: '', responsibleId: '' }
const report = {
  kind: 'progress',
  reached: '',
  forecast: '',
  percent: 55,
  reason: '',
  text: 'On its way',
  links: '',
}

const meeting = {
  ...{ title, starts: '2031-02-03', ends: '', startsAt: '09:30', endsAt: '12:00' },
  ...{ place: none, onlineLink: '', language: 'fr' },
}

const details = ({ partnershipId }: Planted) => ({
  title,
  partnershipId,
  status: 'implementation',
  class: 'project',
  kind: 'bilateral',
  code: 'MATRIX',
  summary: none,
  area: none,
  start: '2016',
  end: '2018-06',
  note: none,
  programmeIds: [],
  strategyIds: [],
})

const itself = (p: Planted) => ({ projectId: p.id, version: p.version })
const itsMilestone = (p: Planted) => ({ projectId: p.id, milestoneId: p.milestoneId })
const itsMeeting = (p: Planted) => ({ meetingId: p.meetingId, version: 1 })
const itsReport = (p: Planted) => ({ projectId: p.id, reportId: p.reportId, version: 1 })

const itsFunding = (p: Planted) => ({ projectId: p.id, fundingId: p.fundingId, version: 1 })
const itsRevision = (p: Planted) => ({ projectId: p.id, revisionId: p.revisionId, version: 1 })
const itsTransaction = (p: Planted) => ({ projectId: p.id, transactionId: p.transactionId, version: 1 })
const transaction = (p: Planted) => ({
  ...{ projectId: p.id, kind: 'expenditure', funderId: p.implementingId, fromId: '', toId: '' },
  ...{ occurred: '2026-03-04', valued: '', money: { amount: '1,250.50', currency: 'EUR', locale: 'en' } },
  ...{ reference: 'MATRIX', document: '', note: '', reason: '' },
})

/** Each planted project has days of its own: periods long ago, rates after them. */
const dayAfter = (first: string, days: number) =>
  new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10)
const rateDay = (p: Planted) => dayAfter('1950-01-01', p.id)

const itsDecision = (p: Planted) => ({
  meetingId: p.circulatedMeetingId,
  decisionId: p.decisionId,
  version: 1,
})
const decision = (p: Planted) => ({
  ...{ kind: 'recommendation', text: title, agendaItemId: '', ownerOrganisationId: '', ownerName: '' },
  ...{ due: '2030-03-01', projectId: p.id, milestoneId: '' },
})

const itsCommittee = (p: Planted) => ({ committeeId: p.committeeId, version: 1 })
const committee = (p: Planted) => ({
  ...{
    name: title,
    kind: 'steering_committee',
    code: `PLANTED-${p.id}`,
    text: none,
    scope: 'projects',
    projectIds: [p.id],
  },
  ...{ programmeId: '', partnershipId: '', quorumKind: 'none', quorumValue: '', membersAreComplete: false },
})

const swapped = (first: number, second: number) => ({ seen: [first, second], order: [second, first] })

const inputs: Record<string, (p: Planted) => object> = {
  'accounts/keepPreferences': () => ({ theme: 'dark' }),
  'committees/createCommittee': (p) => ({ ...committee(p), code: `MATRIX-${p.id}` }),
  'committees/editCommittee': (p) => ({ ...committee(p), ...itsCommittee(p), text: title }),
  'committees/archiveCommittee': itsCommittee,
  'committees/restoreCommittee': itsCommittee,
  'committees/saveSeat': (p) => ({
    ...{ ...itsCommittee(p), seatId: null, organisationId: p.organisationId, role: 'observer' },
    ...{ mandateFrom: '', mandateTo: '', representative: 'X', representativeAccountId: '' },
    ...{ alternate: '', alternateAccountId: '' },
  }),
  'committees/removeSeat': (p) => ({ ...itsCommittee(p), seatId: p.seatId }),

  'calendar/createFeed': () => ({}),
  'calendar/revokeFeed': () => ({}),

  'projects/createProject': details,
  'projects/editProject': (p) => ({ ...details(p), ...itself(p) }),
  'projects/archiveProject': (p) => ({ ...itself(p), reason }),
  'projects/restoreProject': itself,
  'projects/saveParty': (p) => ({
    ...{ projectId: p.id, partyId: p.partyId, version: 1 },
    ...{ organisationId: p.organisationId, role: 'partner', note: none },
  }),
  'projects/removeParty': (p) => ({ projectId: p.id, id: p.partyId, version: 1 }),
  'projects/restoreParty': (p) => ({ projectId: p.id, id: p.removedPartyId, version: 1 }),
  'projects/savePhase': (p) => ({
    ...{ projectId: p.id, phaseId: p.phaseId, version: 1 },
    ...{ kind: 'closing', name: none, months: 7 },
  }),
  'projects/removePhase': (p) => ({ projectId: p.id, id: p.phaseId, version: 1 }),
  'projects/restorePhase': (p) => ({ projectId: p.id, id: p.removedPhaseId, version: 1 }),
  'projects/orderPhases': (p) => ({ projectId: p.id, ...swapped(p.phaseId, p.laterPhaseId) }),
  'projects/saveObjective': (p) => ({
    ...{ projectId: p.id, objectiveId: p.objectiveId, version: 1 },
    ...{ parentId: '', kind: 'result', text: title },
  }),
  'projects/removeObjective': (p) => ({ projectId: p.id, id: p.objectiveId, version: 1 }),
  'projects/restoreObjective': (p) => ({ projectId: p.id, id: p.removedObjectiveId, version: 1 }),
  'projects/orderObjectives': (p) => ({
    projectId: p.id,
    parentId: null,
    ...swapped(p.objectiveId, p.laterObjectiveId),
  }),

  'milestones/addMilestones': (p) => ({
    ...{ projectId: p.id, ...milestone },
    sessions: [{ begin: '', due: '2030-03', place: none }],
  }),
  'milestones/editMilestone': (p) => ({
    ...{ ...itsMilestone(p), version: 1, ...milestone },
    ...{ begin: '', due: '2031', place: none, note: none, moveReason: reason },
  }),
  'milestones/cancelMilestone': (p) => ({ ...itsMilestone(p), version: 1, reason }),
  'milestones/reinstateMilestone': (p) => ({
    projectId: p.id,
    milestoneId: p.cancelledMilestoneId,
    version: 1,
  }),
  'milestones/orderMilestones': (p) => ({
    projectId: p.id,
    seen: [p.milestoneId, p.laterMilestoneId, p.cancelledMilestoneId],
    order: [p.cancelledMilestoneId, p.laterMilestoneId, p.milestoneId],
  }),
  'milestones/approveBaseline': (p) => ({ projectId: p.id }),

  'portfolio-brief/freezeBrief': () => ({}),
  'meeting-pack/freezePack': (p) => ({ meetingId: p.meetingId }),
  'minutes/saveMinutesItem': (p) => ({
    ...{ meetingId: p.meetingId, agendaItemId: p.agendaItemId, version: 0 },
    said: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: reason }] }] },
  }),
  'minutes/circulateMinutes': (p) => ({ meetingId: p.meetingId, commentsUntil: '2100-01-01' }),
  'minutes/commentOnMinutes': (p) => ({
    meetingId: p.meetingId,
    agendaItemId: p.agendaItemId,
    text: reason,
  }),
  'minutes/answerComment': (p) => ({
    ...{ meetingId: p.meetingId, commentId: p.commentId, version: 1 },
    ...{ answer: 'not_taken', answerText: reason },
  }),
  'minutes/approveMinutes': (p) => ({ meetingId: p.meetingId, seatId: null, reservation: '' }),
  'minutes/closeMinutes': (p) => ({ meetingId: p.meetingId, reason }),
  'minutes/addAnnex': (p) => ({ meetingId: p.meetingId, text: reason }),

  'reports/submitReport': (p) => ({ ...itsMilestone(p), ...report }),
  'reports/logOfficially': (p) => ({ ...itsMilestone(p), ...report }),
  'reports/correctReport': (p) => ({
    ...{ ...itsMilestone(p), ...report },
    ...{ reportId: p.returnedReportId, version: 1, answer: 'Corrected' },
  }),
  'reports/acceptReport': (p) => ({ ...itsReport(p), remark: '' }),
  'meetings/planMeeting': (p) => ({ committeeId: p.committeeId, number: 'next', isHeld: false, ...meeting }),
  'meetings/editMeeting': (p) => ({ ...itsMeeting(p), number: '', ...meeting }),
  'meetings/conveneMeeting': itsMeeting,
  'meetings/holdMeeting': (p) => ({ meetingId: p.pastMeetingId, version: 1 }),
  'meetings/postponeMeeting': (p) => ({ ...itsMeeting(p), reason }),
  'meetings/cancelMeeting': (p) => ({ ...itsMeeting(p), reason }),
  'meetings/reinstateMeeting': (p) => ({
    ...{ meetingId: p.cancelledMeetingId, version: 1 },
    ...{ starts: '2031-03-04', ends: '', startsAt: '9h30', endsAt: '' },
  }),
  'meetings/saveAgendaItem': (p) => ({
    ...{ meetingId: p.meetingId, itemId: p.agendaItemId, version: 1, title },
    ...{ duration: '15', presenter: '', projectId: '', milestoneId: '', decisionId: '', documents: '' },
  }),
  'meetings/removeAgendaItem': (p) => ({ meetingId: p.meetingId, itemId: p.laterAgendaItemId, version: 1 }),
  'meetings/orderAgenda': (p) => ({
    meetingId: p.meetingId,
    ...swapped(p.agendaItemId, p.laterAgendaItemId),
  }),
  'meetings/takeAttendance': (p) => ({
    meetingId: p.meetingId,
    seats: [{ seatId: p.seatId, version: 0, kind: 'represented', person: 'The matrix' }],
  }),
  'meetings/addGuest': (p) => ({ meetingId: p.meetingId, name: 'The matrix', organisation: '' }),
  'meetings/removeGuest': (p) => ({ meetingId: p.meetingId, guestId: p.guestId, version: 1 }),

  'budgets/saveFunding': (p) => ({
    ...{ ...itsFunding(p), organisationId: p.organisationId, form: 'in_kind' },
    ...{ money: { amount: '4.6 million', currency: 'EUR', locale: 'en' }, starts: '2025', ends: '2028-06' },
    ...{ agreement: 'MATRIX', note: '' },
  }),
  'budgets/removeFunding': (p) => ({ ...itsFunding(p), reason }),
  'budgets/recordTransaction': transaction,
  'budgets/editTransaction': (p) => ({ ...transaction(p), ...itsTransaction(p) }),
  'budgets/acceptTransaction': itsTransaction,
  'budgets/returnTransaction': (p) => ({ ...itsTransaction(p), reason }),
  'budgets/reverseTransaction': (p) => ({
    ...itsTransaction(p),
    transactionId: p.acceptedTransactionId,
    reason,
  }),

  // As the rules are, so that they change under no other test; that they do is played in health-rules.spec.ts.
  'project-health/setHealthRules': () => ({
    ...{ version: 1, schedule: { attention: 15, critical: 60 }, money: { attention: 20, critical: 40 } },
    ...{ decisions: { attention: 1, critical: 30 }, freshness: { attention: 60, critical: 120 } },
  }),
  'project-health/declareHealth': (p) => ({ projectId: p.id, level: 'attention', reason }),

  'rates/recordRate': (p) => ({
    ...{ currency: 'SEK', day: rateDay(p), quote: { rate: '105.2', units: '100' }, source: 'MATRIX' },
  }),
  'rates/withdrawRate': (p) => ({ rateId: p.rateId, version: 1, reason }),
  'rates/importRates': (p) => ({
    text: `date;devise;taux;source\n${rateDay(p)};DKK;1,45;MATRIX`,
    confirmed: true,
  }),
  'rates/setReferenceCurrency': () => ({ currency: 'MAD', seen: 'MAD' }),
  'rates/closePeriod': (p) => {
    const day = dayAfter('1900-01-01', 2 * p.id)
    return { starts: day, ends: day }
  },
  'rates/reopenPeriod': (p) => ({ periodId: p.periodId, version: 1, reason }),
  'budget-plan/saveLine': (p) => ({
    ...{ projectId: p.id, lineId: p.lineId, version: 1, title, phaseId: '', objectiveId: '', funderId: '' },
    plan: {
      ...{ currency: 'EUR', locale: 'en' },
      years: [
        { year: '2030', isQuarterly: false, whole: '450', quarters: ['', '', '', ''] },
        { year: '2031', isQuarterly: true, whole: '', quarters: ['1', '2', '3', ''] },
      ],
    },
  }),
  'budget-plan/removeLine': (p) => ({ projectId: p.id, lineId: p.emptyLineId, version: 1, reason }),
  'budget-plan/proposeBudget': (p) => ({ projectId: p.id, reason }),
  'budget-plan/proposeRevision': (p) => ({
    ...{ projectId: p.id, seen: 1, kind: 'reallocation', reason },
    moves: [
      {
        from: { lineId: p.lineId, year: 2030, quarter: null },
        to: { lineId: p.emptyLineId, year: 2031, quarter: 2 },
        money: { amount: '100', currency: 'EUR', locale: 'en' },
      },
    ],
  }),
  'budget-plan/approveRevision': itsRevision,
  'budget-plan/refuseRevision': (p) => ({ ...itsRevision(p), reason }),
  'budget-plan/withdrawRevision': itsRevision,
  'budget-plan/savePlanned': (p) => ({
    ...{ projectId: p.id, plannedId: p.plannedId, version: 1, funderId: p.implementingId, due: '2030-06' },
    ...{ money: { amount: '250', currency: 'EUR', locale: 'en' }, note: '' },
  }),
  'budget-plan/removePlanned': (p) => ({ projectId: p.id, plannedId: p.plannedId, version: 1, reason }),

  'reports/returnReport': (p) => ({ ...itsReport(p), reason }),

  'decisions/recordDecision': (p) => ({ meetingId: p.circulatedMeetingId, ...decision(p) }),
  'decisions/editDecision': (p) => ({ ...itsDecision(p), ...decision(p) }),
  'decisions/advanceDecision': (p) => ({
    ...itsDecision(p),
    ...{ to: 'done', evidence: 'Letter 12', reason: '', supersededById: '' },
  }),
  'decisions/postponeDecision': (p) => ({ ...itsDecision(p), due: '2031-05-06', reason }),
}

/** Sends it as one asker, with what the test changes or adds. */
export const send = (
  http: APIRequestContext,
  action: string,
  project: Planted,
  change: object = {},
  options: Options = {},
): Promise<Answer> =>
  call(http, action, { ...inputOf(action, project), ...change }, { fill: fillOf(project), ...options })

export const inputOf = (action: string, project: Planted): object => {
  const input = inputs[action]
  if (!input) throw new Error(`${action} has no valid input: add it to e2e/valid-input.ts`)
  return input(project)
}

/** What the planted project must be for the action to do anything. */
export const stateFor = (action: string) => ({
  isArchived: action === 'projects/restoreProject',
  isCommitteeArchived: action === 'committees/restoreCommittee',
  minutes: minutesFor[action],
  withRates: action.startsWith('rates/'),
  budget: budgetFor[action],
})

const budgetFor: Record<string, 'proposed' | 'approved'> = {
  'budget-plan/proposeRevision': 'approved',
  'budget-plan/approveRevision': 'proposed',
  'budget-plan/refuseRevision': 'proposed',
  'budget-plan/withdrawRevision': 'proposed',
}

const minutesFor: Record<string, 'held' | 'circulated' | 'locked'> = {
  'minutes/saveMinutesItem': 'held',
  'minutes/circulateMinutes': 'held',
  'minutes/commentOnMinutes': 'circulated',
  'minutes/answerComment': 'circulated',
  'minutes/approveMinutes': 'circulated',
  'minutes/closeMinutes': 'circulated',
  'minutes/addAnnex': 'locked',
}

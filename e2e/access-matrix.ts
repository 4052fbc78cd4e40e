import { type Person, people } from './cast'
import type { Side } from './planted'

/*
 * Who may do what: one row for every page, route handler and server action of the build.
 *
 * Two projects stand for all. The German one: `officer` follows it, `liaison.giz` implements it, `interior` sits in
 * its committee, `observer.eu` observes it. The Belgian one: `officer.belgium` follows it, `liaison.enabel` implements
 * it. So each person meets a project of their own and a foreign one. `disabled` was a director when it signed in.
 */

export type Asker = Person | 'anonymous'
export const askers: readonly Asker[] = [...people, 'anonymous']

/** Signed out, or as good as. */
export const nobody: readonly Asker[] = ['disabled', 'anonymous']

type Some = readonly Asker[]
export type Who = Record<Side, Some>

const everyoneSignedIn: Some = [
  'director',
  'officer',
  'officer.belgium',
  'liaison.giz',
  'liaison.enabel',
  'interior',
  'observer.eu',
  'auditor',
  'admin',
]

/** To all others the project does not exist. */
export const seers: Who = {
  german: [
    'director',
    'officer',
    'officer.belgium',
    'liaison.giz',
    'interior',
    'observer.eu',
    'auditor',
    'admin',
  ],
  belgian: ['director', 'officer', 'officer.belgium', 'liaison.enabel', 'auditor', 'admin'],
}
const founders: Some = ['director', 'officer', 'officer.belgium']
const editors: Who = { german: ['director', 'officer'], belgian: ['director', 'officer.belgium'] }
const administrators: Some = ['admin']
const directors: Who = { german: ['director'], belgian: ['director'] }
/** The officer proposed the planted budget: nobody else withdraws it. */
const proposers: Who = { german: ['officer'], belgian: ['officer.belgium'] }
/** Of the decision addressed to the implementing organisation. */
const answerers: Who = {
  german: ['director', 'officer', 'liaison.giz'],
  belgian: ['director', 'officer.belgium', 'liaison.enabel'],
}
const commentators: Who = {
  german: ['director', 'officer', 'officer.belgium', 'liaison.giz', 'interior', 'observer.eu'],
  belgian: ['director', 'officer', 'officer.belgium', 'liaison.enabel'],
}
/** Those whose organisation has a seat with a vote. */
const voters: Who = { german: ['liaison.giz', 'interior'], belgian: ['liaison.enabel'] }
/** The implementing organisation records what it spent; those who edit the project, anything. */
const spenders = answerers
/** Of amounts and of each entry of money: not those who only observe. */
const entryReaders: Who = {
  german: seers.german.filter((one) => one !== 'observer.eu'),
  belgian: seers.belgian,
}
const implementers: Who = { german: ['liaison.giz'], belgian: ['liaison.enabel'] }

/* ── Pages and route handlers ─────────────────────────────────────────────────────────────────────────────── */

export type PageAnswer = 'opens' | 'not found' | 'to sign-in' | 'to the dashboard' | 'to my work'
type PageRow = (asker: Asker, side: Side) => PageAnswer

/** Opens for those named; others who are signed in find nothing there, and nobody is asked to sign in. */
const opensFor =
  (some: Some | Who): PageRow =>
  (asker, side) =>
    nobody.includes(asker)
      ? 'to sign-in'
      : ('german' in some ? some[side] : some).includes(asker)
        ? 'opens'
        : 'not found'

/** The minutes of the planted meeting are a draft: the ministry's own. */
const ministry: Some = ['director', 'officer', 'officer.belgium', 'auditor', 'admin']
const drafters: Who = { german: ministry, belgian: ministry }

/** A download: to who may not have it, it does not exist. */
const downloadedBy =
  (some: Who): PageRow =>
  (asker, side) =>
    some[side].includes(asker) ? 'opens' : 'not found'

const always =
  (answer: PageAnswer): PageRow =>
  () =>
    answer

/** Partners and committee members begin with what waits for them. */
const firstPageFor = (asker: Asker): PageAnswer =>
  ['liaison.giz', 'liaison.enabel', 'observer.eu', 'interior'].includes(asker)
    ? 'to my work'
    : 'to the dashboard'

export const pages: Record<string, PageRow> = {
  '/api/health/route': always('opens'),
  '/api/auth/[...nextauth]/route': always('opens'),

  '/api/finance/export/route': opensFor(everyoneSignedIn),
  // Asked by a page: what is signed out is not sent to sign in.
  '/api/timeline/route': (asker) => (nobody.includes(asker) ? 'not found' : 'opens'),
  '/api/projects/[projectId]/budget/export/route': opensFor(entryReaders),
  '/api/meetings/[meetingId]/calendar/route': downloadedBy(seers),
  // Opened by its secret alone.
  '/api/calendar/[token]/route': always('not found'),

  '/api/meetings/[meetingId]/minutes/route': downloadedBy(drafters),
  '/api/brief/route': downloadedBy(drafters),
  '/api/meetings/[meetingId]/pack/route': downloadedBy(seers),

  '/[locale]/page': (asker) => (nobody.includes(asker) ? 'to sign-in' : firstPageFor(asker)),
  '/[locale]/[...rest]/page': always('not found'),
  '/[locale]/sign-in/page': (asker) => (nobody.includes(asker) ? 'opens' : firstPageFor(asker)),

  '/[locale]/(app)/work/page': opensFor(everyoneSignedIn),

  '/[locale]/(app)/dashboard/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/milestones/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/awaiting/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/projects/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/projects/new/page': opensFor(founders),
  '/[locale]/(app)/projects/[projectId]/page': opensFor(seers),
  '/[locale]/(app)/projects/[projectId]/dashboard/page': opensFor(seers),
  '/[locale]/(app)/projects/[projectId]/history/page': opensFor(seers),
  '/[locale]/(app)/projects/[projectId]/edit/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/edit/parties/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/edit/phases/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/edit/objectives/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/milestones/new/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/milestones/order/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/milestones/[milestoneId]/page': opensFor(seers),
  '/[locale]/(app)/projects/[projectId]/milestones/[milestoneId]/edit/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/budget/page': opensFor(entryReaders),
  '/[locale]/(app)/projects/[projectId]/budget/plan/page': opensFor(entryReaders),
  '/[locale]/(app)/projects/[projectId]/budget/new/page': opensFor(spenders),
  '/[locale]/(app)/projects/[projectId]/budget/[transactionId]/page': opensFor(entryReaders),
  '/[locale]/(app)/finance/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/health-rules/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/timeline/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/rates/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/rates/import/page': opensFor(administrators),
  '/[locale]/(app)/reports/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/committees/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/committees/new/page': opensFor(founders),
  '/[locale]/(app)/committees/[committeeId]/page': opensFor(seers),
  '/[locale]/(app)/committees/[committeeId]/edit/page': opensFor(editors),
  '/[locale]/(app)/meetings/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/decisions/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/decisions/[decisionId]/page': opensFor(seers),
  '/[locale]/(app)/decisions/[decisionId]/edit/page': opensFor(editors),
  '/[locale]/(app)/meetings/[meetingId]/minutes/page': opensFor(drafters),
  '/[locale]/(print)/meetings/[meetingId]/minutes/print/page': opensFor(drafters),
  '/[locale]/(app)/meetings/[meetingId]/pack/page': opensFor(seers),
  '/[locale]/(print)/meetings/[meetingId]/pack/print/page': opensFor(seers),
  '/[locale]/(app)/brief/page': opensFor(ministry),
  '/[locale]/(print)/brief/print/page': opensFor(ministry),
  '/[locale]/(app)/meetings/new/page': opensFor(editors),
  '/[locale]/(app)/meetings/[meetingId]/page': opensFor(seers),
  '/[locale]/(app)/meetings/[meetingId]/edit/page': opensFor(editors),
  '/[locale]/(app)/meetings/[meetingId]/attendance-sheet/page': opensFor(seers),
}

/* ── Server actions ───────────────────────────────────────────────────────────────────────────────────────── */

/** Whom an action obeys. To others who see the project it answers `refused`, to the rest as if it were not there. */
export const actions: Record<string, Some | Who> = {
  'accounts/keepPreferences': everyoneSignedIn,
  // Over a project of the German side: others found theirs over what they follow.
  'committees/createCommittee': ['director', 'officer'],
  'committees/editCommittee': editors,
  'committees/archiveCommittee': editors,
  'committees/restoreCommittee': editors,
  'committees/saveSeat': editors,
  'committees/removeSeat': editors,

  'calendar/createFeed': everyoneSignedIn,
  'calendar/revokeFeed': everyoneSignedIn,

  'projects/createProject': founders,
  'projects/editProject': editors,
  'projects/archiveProject': editors,
  'projects/restoreProject': editors,
  'projects/saveParty': editors,
  'projects/removeParty': editors,
  'projects/restoreParty': editors,
  'projects/savePhase': editors,
  'projects/removePhase': editors,
  'projects/restorePhase': editors,
  'projects/orderPhases': editors,
  'projects/saveObjective': editors,
  'projects/removeObjective': editors,
  'projects/restoreObjective': editors,
  'projects/orderObjectives': editors,

  'milestones/addMilestones': editors,
  'milestones/editMilestone': editors,
  'milestones/cancelMilestone': editors,
  'milestones/reinstateMilestone': editors,
  'milestones/orderMilestones': editors,
  'milestones/approveBaseline': directors,

  'decisions/recordDecision': editors,

  'minutes/saveMinutesItem': editors,
  'minutes/circulateMinutes': editors,
  'minutes/commentOnMinutes': commentators,
  'minutes/answerComment': editors,
  'minutes/approveMinutes': voters,
  'minutes/closeMinutes': directors,
  'minutes/addAnnex': editors,

  'reports/submitReport': implementers,
  'reports/logOfficially': editors,
  'reports/correctReport': implementers,
  'reports/acceptReport': editors,
  'reports/returnReport': editors,

  'budgets/saveFunding': editors,
  'budgets/removeFunding': editors,
  'budgets/recordTransaction': spenders,
  'budgets/editTransaction': implementers,
  'budgets/acceptTransaction': editors,
  'budgets/returnTransaction': editors,
  'budgets/reverseTransaction': spenders,

  'project-health/setHealthRules': administrators,
  'project-health/declareHealth': directors,
  'rates/recordRate': administrators,
  'rates/withdrawRate': administrators,
  'rates/importRates': administrators,
  'rates/setReferenceCurrency': administrators,
  'rates/closePeriod': ['director'],
  'rates/reopenPeriod': ['director'],
  'budget-plan/saveLine': editors,
  'budget-plan/removeLine': editors,
  'budget-plan/proposeBudget': editors,
  'budget-plan/proposeRevision': editors,
  'budget-plan/approveRevision': directors,
  'budget-plan/refuseRevision': directors,
  'budget-plan/withdrawRevision': proposers,
  'budget-plan/savePlanned': editors,
  'budget-plan/removePlanned': editors,

  'decisions/editDecision': editors,
  'decisions/advanceDecision': answerers,
  'decisions/postponeDecision': editors,
  'meeting-pack/freezePack': editors,
  'portfolio-brief/freezeBrief': founders,
  'meetings/planMeeting': editors,
  'meetings/editMeeting': editors,
  'meetings/conveneMeeting': editors,
  'meetings/holdMeeting': editors,
  'meetings/postponeMeeting': editors,
  'meetings/cancelMeeting': editors,
  'meetings/reinstateMeeting': editors,
  'meetings/saveAgendaItem': editors,
  'meetings/removeAgendaItem': editors,
  'meetings/orderAgenda': editors,
  'meetings/takeAttendance': editors,
  'meetings/addGuest': editors,
  'meetings/removeGuest': editors,
}

/** Whether whom it obeys depends on the project. */
export const isScoped = (some: Some | Who): some is Who => 'german' in some

export type Refusal = 'signed_out' | 'not_found' | 'refused'

export const refusalOf = (asker: Asker, side: Side, obeyed: Some | Who): Refusal =>
  nobody.includes(asker)
    ? 'signed_out'
    : isScoped(obeyed) && !seers[side].includes(asker)
      ? 'not_found'
      : 'refused'

import { type Person, people } from './cast'
import type { Planted, Side } from './planted'

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
  german: ['director', 'officer', 'officer.belgium', 'liaison.giz', 'interior', 'observer.eu', 'auditor', 'admin'],
  belgian: ['director', 'officer', 'officer.belgium', 'liaison.enabel', 'auditor', 'admin'],
}
const editors: Who = { german: ['director', 'officer'], belgian: ['director', 'officer.belgium'] }
const directors: Who = { german: ['director'], belgian: ['director'] }
const implementers: Who = { german: ['liaison.giz'], belgian: ['liaison.enabel'] }

/* ── Pages and route handlers ─────────────────────────────────────────────────────────────────────────────── */

export type PageAnswer = 'opens' | 'not found' | 'to sign-in' | 'to the portfolio'
type PageRow = (asker: Asker, side: Side) => PageAnswer

/** Opens for those named; others who are signed in find nothing there, and nobody is asked to sign in. */
const opensFor =
  (some: Some | Who): PageRow =>
  (asker, side) =>
    nobody.includes(asker) ? 'to sign-in' : ('german' in some ? some[side] : some).includes(asker) ? 'opens' : 'not found'

const always =
  (answer: PageAnswer): PageRow =>
  () =>
    answer

export const pages: Record<string, PageRow> = {
  '/api/health/route': always('opens'),
  '/api/auth/[...nextauth]/route': always('opens'),

  '/[locale]/page': always('to the portfolio'),
  '/[locale]/[...rest]/page': always('not found'),
  '/[locale]/sign-in/page': (asker) => (nobody.includes(asker) ? 'opens' : 'to the portfolio'),

  '/[locale]/(app)/projects/page': opensFor(everyoneSignedIn),
  '/[locale]/(app)/projects/new/page': opensFor(['director', 'officer', 'officer.belgium']),
  '/[locale]/(app)/projects/[projectId]/page': opensFor(seers),
  '/[locale]/(app)/projects/[projectId]/history/page': opensFor(seers),
  '/[locale]/(app)/projects/[projectId]/edit/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/edit/parties/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/edit/phases/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/edit/objectives/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/milestones/new/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/milestones/order/page': opensFor(editors),
  '/[locale]/(app)/projects/[projectId]/milestones/[milestoneId]/page': opensFor(seers),
  '/[locale]/(app)/projects/[projectId]/milestones/[milestoneId]/edit/page': opensFor(editors),
  '/[locale]/(app)/reports/page': opensFor(everyoneSignedIn),
}

/* ── Server actions ───────────────────────────────────────────────────────────────────────────────────────── */

/**
 * `may`: who it obeys, by project or whatever the project. `input`: valid for that project. `on`: the project it is
 * tried on, where an open one will not do.
 */
export type ActionRow = { may: Some | Who; input: (project: Planted) => Record<string, unknown>; on?: 'archived' }

const title = { en: 'Written by the access matrix', fr: '', ar: '' }
const none = { en: '', fr: '', ar: '' }

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
  note: '',
  programmeIds: [],
  strategyIds: [],
})

const milestone = { kind: 'training', title, weight: 2, objectiveId: '', responsibleId: '' }
const report = { kind: 'progress', reached: '', forecast: '', percent: 55, reason: '', text: 'Well under way', links: '' }
const reason = 'So says the access matrix'

export const actions: Record<string, ActionRow> = {
  'accounts/keepPreferences': { may: everyoneSignedIn, input: () => ({ theme: 'dark' }) },

  'projects/createProject': { may: ['director', 'officer', 'officer.belgium'], input: details },
  'projects/editProject': { may: editors, input: (p) => ({ ...details(p), projectId: p.id, version: p.version }) },
  'projects/archiveProject': { may: editors, input: (p) => ({ projectId: p.id, version: p.version, reason }) },
  'projects/restoreProject': { may: editors, on: 'archived', input: (p) => ({ projectId: p.id, version: p.version }) },
  'projects/saveParty': {
    may: editors,
    input: (p) => ({ projectId: p.id, partyId: p.partyId, version: 1, organisationId: p.organisationId, role: 'partner', note: '' }),
  },
  'projects/removeParty': { may: editors, input: (p) => ({ projectId: p.id, id: p.partyId, version: 1 }) },
  'projects/savePhase': {
    may: editors,
    input: (p) => ({ projectId: p.id, phaseId: p.phaseId, version: 1, kind: 'closing', name: none, months: 7 }),
  },
  'projects/removePhase': { may: editors, input: (p) => ({ projectId: p.id, id: p.phaseId, version: 1 }) },
  'projects/saveObjective': {
    may: editors,
    input: (p) => ({ projectId: p.id, objectiveId: p.objectiveId, version: 1, parentId: '', kind: 'result', text: title }),
  },
  'projects/removeObjective': { may: editors, input: (p) => ({ projectId: p.id, id: p.objectiveId, version: 1 }) },

  'milestones/addMilestones': {
    may: editors,
    input: (p) => ({ projectId: p.id, ...milestone, sessions: [{ begin: '', due: '2030-03', place: none }] }),
  },
  'milestones/editMilestone': {
    may: editors,
    input: (p) => ({
      ...{ projectId: p.id, milestoneId: p.milestoneId, version: 1, ...milestone },
      ...{ begin: '', due: '2031', place: none, note: '', moveReason: reason },
    }),
  },
  'milestones/cancelMilestone': {
    may: editors,
    input: (p) => ({ projectId: p.id, milestoneId: p.milestoneId, version: 1, reason }),
  },
  'milestones/reinstateMilestone': {
    may: editors,
    input: (p) => ({ projectId: p.id, milestoneId: p.cancelledMilestoneId, version: 1 }),
  },
  'milestones/orderMilestones': {
    may: editors,
    input: (p) => ({ projectId: p.id, order: [p.cancelledMilestoneId, p.laterMilestoneId, p.milestoneId] }),
  },
  'milestones/approveBaseline': { may: directors, input: (p) => ({ projectId: p.id }) },

  'reports/submitReport': {
    may: implementers,
    input: (p) => ({ projectId: p.id, milestoneId: p.milestoneId, ...report }),
  },
  'reports/logOfficially': {
    may: editors,
    input: (p) => ({ projectId: p.id, milestoneId: p.milestoneId, ...report }),
  },
  'reports/correctReport': {
    may: implementers,
    input: (p) => ({
      ...{ projectId: p.id, milestoneId: p.milestoneId, ...report },
      ...{ reportId: p.returnedReportId, version: 1, answer: 'Corrected' },
    }),
  },
  'reports/acceptReport': {
    may: editors,
    input: (p) => ({ projectId: p.id, reportId: p.reportId, version: 1, remark: '' }),
  },
  'reports/returnReport': {
    may: editors,
    input: (p) => ({ projectId: p.id, reportId: p.reportId, version: 1, reason }),
  },
}

/** Whether a row depends on the project. */
export const isScoped = (may: Some | Who): may is Who => 'german' in may

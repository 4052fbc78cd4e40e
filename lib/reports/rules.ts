import { reportKinds, reportStates } from '@/db/vocabulary'

export { reportKinds, reportStates }
export type ReportKind = (typeof reportKinds)[number]

export type ReportState = (typeof reportStates)[number]

type Report = { state: ReportState; authorId: number }

/** Nobody validates their own report. */
export const mayDecide = (report: Report, viewerId: number) =>
  report.state === 'submitted' && report.authorId !== viewerId

/** The author corrects what was returned, or what nobody has decided yet. */
export const mayCorrect = (report: Report, viewerId: number) =>
  report.state !== 'accepted' && report.authorId === viewerId

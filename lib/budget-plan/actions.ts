'use server'
import type { Submission } from '@/lib/mutation'
import * as lines from './line-mutations'
import * as revisions from './revision-mutations'
import * as schedule from './schedule-mutations'

export const saveLine = async (submission: Submission) => lines.saveLine(submission)
export const removeLine = async (submission: Submission) => lines.removeLine(submission)
export const proposeBudget = async (submission: Submission) => revisions.proposeBudget(submission)
export const proposeRevision = async (submission: Submission) => revisions.proposeRevision(submission)
export const approveRevision = async (submission: Submission) => revisions.approveRevision(submission)
export const refuseRevision = async (submission: Submission) => revisions.refuseRevision(submission)
export const withdrawRevision = async (submission: Submission) => revisions.withdrawRevision(submission)
export const savePlanned = async (submission: Submission) => schedule.savePlanned(submission)
export const removePlanned = async (submission: Submission) => schedule.removePlanned(submission)

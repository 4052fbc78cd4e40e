'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'
import * as seats from './seat-mutations'

export const createCommittee = async (submission: Submission) => verbs.createCommittee(submission)
export const editCommittee = async (submission: Submission) => verbs.editCommittee(submission)
export const archiveCommittee = async (submission: Submission) => verbs.archiveCommittee(submission)
export const restoreCommittee = async (submission: Submission) => verbs.restoreCommittee(submission)
export const saveSeat = async (submission: Submission) => seats.saveSeat(submission)
export const removeSeat = async (submission: Submission) => seats.removeSeat(submission)

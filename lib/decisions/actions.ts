'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'

export const recordDecision = async (submission: Submission) => verbs.recordDecision(submission)
export const editDecision = async (submission: Submission) => verbs.editDecision(submission)
export const advanceDecision = async (submission: Submission) => verbs.advanceDecision(submission)
export const postponeDecision = async (submission: Submission) => verbs.postponeDecision(submission)

'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'

export const addMilestones = async (submission: Submission) => verbs.addMilestones(submission)
export const editMilestone = async (submission: Submission) => verbs.editMilestone(submission)
export const cancelMilestone = async (submission: Submission) => verbs.cancelMilestone(submission)
export const reinstateMilestone = async (submission: Submission) => verbs.reinstateMilestone(submission)
export const orderMilestones = async (submission: Submission) => verbs.orderMilestones(submission)
export const approveBaseline = async (submission: Submission) => verbs.approveBaseline(submission)

'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'

export const saveMinutesItem = async (submission: Submission) => verbs.saveMinutesItem(submission)
export const circulateMinutes = async (submission: Submission) => verbs.circulateMinutes(submission)
export const commentOnMinutes = async (submission: Submission) => verbs.commentOnMinutes(submission)
export const answerComment = async (submission: Submission) => verbs.answerComment(submission)
export const approveMinutes = async (submission: Submission) => verbs.approveMinutes(submission)
export const closeMinutes = async (submission: Submission) => verbs.closeMinutes(submission)
export const addAnnex = async (submission: Submission) => verbs.addAnnex(submission)

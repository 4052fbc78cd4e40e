'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'

export const submitReport = async (submission: Submission) => verbs.submitReport(submission)
export const logOfficially = async (submission: Submission) => verbs.logOfficially(submission)
export const correctReport = async (submission: Submission) => verbs.correctReport(submission)
export const acceptReport = async (submission: Submission) => verbs.acceptReport(submission)
export const returnReport = async (submission: Submission) => verbs.returnReport(submission)

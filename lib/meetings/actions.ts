'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'

export const planMeeting = async (submission: Submission) => verbs.planMeeting(submission)
export const editMeeting = async (submission: Submission) => verbs.editMeeting(submission)
export const conveneMeeting = async (submission: Submission) => verbs.conveneMeeting(submission)
export const holdMeeting = async (submission: Submission) => verbs.holdMeeting(submission)
export const postponeMeeting = async (submission: Submission) => verbs.postponeMeeting(submission)
export const cancelMeeting = async (submission: Submission) => verbs.cancelMeeting(submission)
export const reinstateMeeting = async (submission: Submission) => verbs.reinstateMeeting(submission)
export const saveAgendaItem = async (submission: Submission) => verbs.saveAgendaItem(submission)
export const removeAgendaItem = async (submission: Submission) => verbs.removeAgendaItem(submission)
export const orderAgenda = async (submission: Submission) => verbs.orderAgenda(submission)
export const takeAttendance = async (submission: Submission) => verbs.takeAttendance(submission)
export const addGuest = async (submission: Submission) => verbs.addGuest(submission)
export const removeGuest = async (submission: Submission) => verbs.removeGuest(submission)

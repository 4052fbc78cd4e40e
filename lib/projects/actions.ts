'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'
import * as parts from './part-mutations'

export const createProject = async (submission: Submission) => verbs.createProject(submission)
export const editProject = async (submission: Submission) => verbs.editProject(submission)
export const archiveProject = async (submission: Submission) => verbs.archiveProject(submission)
export const restoreProject = async (submission: Submission) => verbs.restoreProject(submission)
export const saveParty = async (submission: Submission) => parts.saveParty(submission)
export const removeParty = async (submission: Submission) => parts.removeParty(submission)
export const savePhase = async (submission: Submission) => parts.savePhase(submission)
export const removePhase = async (submission: Submission) => parts.removePhase(submission)
export const saveObjective = async (submission: Submission) => parts.saveObjective(submission)
export const removeObjective = async (submission: Submission) => parts.removeObjective(submission)

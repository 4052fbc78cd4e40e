'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'
import * as parts from './part-mutations'
import * as order from './part-order'
import * as removal from './part-removal'

export const createProject = async (submission: Submission) => verbs.createProject(submission)
export const editProject = async (submission: Submission) => verbs.editProject(submission)
export const archiveProject = async (submission: Submission) => verbs.archiveProject(submission)
export const restoreProject = async (submission: Submission) => verbs.restoreProject(submission)
export const saveParty = async (submission: Submission) => parts.saveParty(submission)
export const removeParty = async (submission: Submission) => removal.removeParty(submission)
export const restoreParty = async (submission: Submission) => removal.restoreParty(submission)
export const savePhase = async (submission: Submission) => parts.savePhase(submission)
export const removePhase = async (submission: Submission) => removal.removePhase(submission)
export const restorePhase = async (submission: Submission) => removal.restorePhase(submission)
export const orderPhases = async (submission: Submission) => order.orderPhases(submission)
export const saveObjective = async (submission: Submission) => parts.saveObjective(submission)
export const removeObjective = async (submission: Submission) => removal.removeObjective(submission)
export const restoreObjective = async (submission: Submission) => removal.restoreObjective(submission)
export const orderObjectives = async (submission: Submission) => order.orderObjectives(submission)

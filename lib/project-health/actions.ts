'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'

export const setHealthRules = async (submission: Submission) => verbs.setHealthRules(submission)
export const declareHealth = async (submission: Submission) => verbs.declareHealth(submission)

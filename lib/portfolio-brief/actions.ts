'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'

export const freezeBrief = async (submission: Submission) => verbs.freezeBrief(submission)

'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'

export const keepPreferences = async (submission: Submission) => verbs.keepPreferences(submission)

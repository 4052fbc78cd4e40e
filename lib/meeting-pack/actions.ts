'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'

export const freezePack = async (submission: Submission) => verbs.freezePack(submission)

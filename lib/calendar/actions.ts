'use server'
import type { Submission } from '@/lib/mutation'
import * as verbs from './mutations'

export const createFeed = async (submission: Submission) => verbs.createFeed(submission)
export const revokeFeed = async (submission: Submission) => verbs.revokeFeed(submission)

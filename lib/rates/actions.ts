'use server'
import type { Submission } from '@/lib/mutation'
import * as imports from './import-mutation'
import * as periods from './period-mutations'
import * as rates from './rate-mutations'
import * as reference from './reference-mutation'

export const recordRate = async (submission: Submission) => rates.recordRate(submission)
export const withdrawRate = async (submission: Submission) => rates.withdrawRate(submission)
export const importRates = async (submission: Submission) => imports.importRates(submission)
export const setReferenceCurrency = async (submission: Submission) =>
  reference.setReferenceCurrency(submission)
export const closePeriod = async (submission: Submission) => periods.closePeriod(submission)
export const reopenPeriod = async (submission: Submission) => periods.reopenPeriod(submission)

'use server'
import type { Submission } from '@/lib/mutation'
import * as funding from './funding-mutations'
import * as transactions from './transaction-mutations'

export const saveFunding = async (submission: Submission) => funding.saveFunding(submission)
export const removeFunding = async (submission: Submission) => funding.removeFunding(submission)
export const recordTransaction = async (submission: Submission) => transactions.recordTransaction(submission)
export const editTransaction = async (submission: Submission) => transactions.editTransaction(submission)
export const acceptTransaction = async (submission: Submission) => transactions.acceptTransaction(submission)
export const returnTransaction = async (submission: Submission) => transactions.returnTransaction(submission)
export const reverseTransaction = async (submission: Submission) =>
  transactions.reverseTransaction(submission)

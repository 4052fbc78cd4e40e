export const milestonesEach = 40
export const reportsEach = 2
/** Of each committee; there is one for each project. */
export const meetingsEach = 4
export const decisionsEach = 40

/** Entries of money of each project, and what its funders are expected to pay. */
export const transactionsEach = 200
export const expectationsEach = 8

/** Numbers of the projects to make, both included, counted from 1. */
export type Range = { first: number; last: number }

const projectsOnce = 500
const accountsPerProject = 200 / projectsOnce
const organisationsPerProject = 60 / projectsOnce

export const once: Range = { first: 1, last: projectsOnce }
/** What comes on top, so that there is ten times as much of everything. */
export const nineTimesMore: Range = { first: projectsOnce + 1, last: projectsOnce * 10 }

export const accountsOf = (range: Range) => scaled(range, accountsPerProject)
export const organisationsOf = (range: Range) => scaled(range, organisationsPerProject)

const scaled = ({ first, last }: Range, factor: number): Range => ({
  first: Math.round((first - 1) * factor) + 1,
  last: Math.round(last * factor),
})

/** The records of the portfolio keep the numbers below. */
export const base = 1_000_000

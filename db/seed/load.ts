import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Transaction } from '@/db/client'
import { assign, loadDemoAccounts } from './accounts'
import { loadAdministrator } from './administrator'
import { loadAnomalies } from './anomalies'
import { loadCommittees } from './committees'
import { loadIllustrations } from './illustrative'
import { type Ids, known } from './keys'
import { loadMilestones } from './milestones'
import { loadObjectives } from './objectives'
import { loadOrganisations } from './organisations'
import { loadParties } from './parties'
import { loadPartnerships, partnershipOf } from './partnerships'
import { type Portfolio, readPortfolio } from './portfolio'
import { loadProgrammes } from './programmes'
import { linkProgrammes, linkStrategies, loadBudgets, loadPhases } from './project-details'
import { loadProjects } from './projects'
import { Refusal } from './refusal'
import { loadStrategies } from './strategies'

const run = async () => {
  const url = process.env.SEED_DATABASE_URL
  if (!url) throw new Refusal('SEED_DATABASE_URL is not set: the address of the database, as its owner')
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const [{ filled } = { filled: true }] = await sql<{ filled: boolean }[]>`
      select exists (select from organisation) as filled`
    if (filled)
      throw new Refusal(
        'This database already has organisations: the portfolio is loaded into an empty one only',
      )
    console.log(await drizzle(sql).transaction(load))
  } finally {
    await sql.end()
  }
}

const load = async (tx: Transaction): Promise<string> => {
  const portfolio = readPortfolio()
  const organisations = await loadOrganisations(tx, portfolio)
  const partnerships = await loadPartnerships(tx, organisations)
  const projects = await loadRealPortfolio(tx, portfolio, organisations, partnerships)
  return process.env.SHARAKA_DEMO === '1'
    ? loadDemonstration(tx, organisations, partnerships, projects)
    : loadAdministrator(tx, organisations, process.env)
}

const loadRealPortfolio = async (
  tx: Transaction,
  portfolio: Portfolio,
  organisations: Ids,
  partnerships: Ids,
): Promise<Ids> => {
  const programmes = await loadProgrammes(tx, portfolio)
  const strategies = await loadStrategies(tx, portfolio)
  const projects = await loadProjects(tx, portfolio, partnerships)
  await linkProgrammes(tx, portfolio, projects, programmes)
  await linkStrategies(tx, portfolio, projects, strategies)
  await loadBudgets(tx, portfolio, projects)
  await loadParties(tx, portfolio, projects, organisations)
  await loadPhases(tx, portfolio, projects)
  await loadObjectives(tx, portfolio, projects)
  await loadMilestones(tx, portfolio, projects, organisations)
  await loadCommittees(tx, portfolio, projects, organisations)
  await loadAnomalies(tx, portfolio, projects)
  return projects
}

const loadDemonstration = async (tx: Transaction, organisations: Ids, partnerships: Ids, projects: Ids) => {
  const accounts = await loadDemoAccounts(tx, organisations)
  const illustrated = await loadIllustrations(tx, { organisations, partnerships, accounts })
  for (const [login, track] of [
    ['officer', 'germany'],
    ['officer.belgium', 'belgium'],
  ] as const) {
    const real = [...projects].filter(([key]) => partnershipOf.get(key) === track).map(([, id]) => id)
    const invented = illustrated.filter(({ partnership }) => partnership === track).map(({ id }) => id)
    await assign(tx, known(accounts, login), [...real, ...invented])
  }
  return `Demonstration: ${accounts.size} accounts, ${illustrated.length} illustrative projects beside ${projects.size} real ones`
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}

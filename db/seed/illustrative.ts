import type { Transaction } from '@/db/client'
import { diasporaSkills } from './illustrative/diaspora-skills'
import { equalServices } from './illustrative/equal-services'
import { type Loaded, loadIllustration, type References } from './illustrative/insert'
import { insertRates } from './illustrative/insert-rates'
import { localReception } from './illustrative/local-reception'
import { datesAround } from './illustrative/relative-dates'
import { youthEmployment } from './illustrative/youth-employment'

/** Invented present-day projects, dated around the day of loading so that late, due and coming milestones always show. */
export const loadIllustrations = async (tx: Transaction, references: References): Promise<Loaded[]> => {
  // The day in Morocco, at UTC since September 2026.
  const dates = datesAround(new Date().toISOString().slice(0, 10))
  await insertRates(tx, dates)
  const loaded: Loaded[] = []
  for (const tell of [localReception, diasporaSkills, youthEmployment, equalServices])
    loaded.push(await loadIllustration(tx, tell(dates), dates, references))
  return loaded
}

import { nineTimesMore } from '../database/amount'
import { fill } from '../database/fill'
import { reportableMilestones } from '../database/fill-reports'
import type { Options } from '../options'
import type { Measured } from '../print/goals'
import { step } from '../print/step'
import { subjectsOf } from '../subjects'
import { measureFirstContent } from './first-content'
import { type Effort, measurePhase, type Place } from './phase'
import { clientOf } from './send'
import { type Limits, measureThroughput } from './throughput'
import { weigh } from './weight'

const thorough: Effort = { rounds: 5, each: 30, seconds: 3, warmUp: 40 }
const fleeting: Effort = { rounds: 2, each: 15, seconds: 2, warmUp: 30 }

/** The data as it is, under load too, and then with ten times as much of it. */
export const measureEverything = async (
  place: Place,
  { inspect, large, quick }: Options,
): Promise<Measured> => {
  const { owner } = place.database
  const subjects = subjectsOf(await reportableMilestones(owner))
  const effort = quick ? fleeting : thorough
  const limits: Limits = quick
    ? { seconds: 2, list: { requests: 200, seconds: 10 } }
    : { seconds: 4, list: { requests: 10_000, seconds: 150 } }
  const once = await step('One after the other', () =>
    measurePhase(subjects, place, { ...effort, inspectInto: inspect }),
  )
  const memory = await step('With 10 connections', () => measureThroughput(subjects, once, place, limits))
  const firstContent = await step('In a browser, on a slow laptop', () =>
    measureFirstContent(subjects, place, quick ? 3 : 7),
  )
  const bare = await weigh(clientOf(place.web.url, place.cookies.liaison), '/api/bare')
  if (large) await step('Ten times the data', () => fill(owner, nineTimesMore))
  const tenTimes = large
    ? await step('One after the other again', () => measurePhase(subjects, place, effort))
    : undefined
  return { once, tenTimes, memory, firstContent, bareScriptBytes: bare.scriptBytes }
}

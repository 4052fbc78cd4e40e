import { readFileSync } from 'node:fs'
import { z } from 'zod'

const localized = z.object({ ar: z.string(), fr: z.string(), en: z.string() })
const acronym = z
  .union([z.string(), z.object({ fr: z.string().optional(), en: z.string().optional() })])
  .nullish()
const source = z.object({ file: z.string(), lines: z.string() })
/** `start` is `XXXX-09` where the year is not written. */
const period = z.object({ raw: z.string(), start: z.string(), end: z.string().nullable() }).nullish()
const keys = z.array(z.string())

const organisation = z.object({
  id: z.string(),
  type: z.string(),
  name: localized,
  acronym,
  as_written: z.string().optional(),
  country_id: z.string().nullish(),
  is_home: z.boolean().default(false),
  source,
})

const partner = z.object({ party_id: z.string(), role: z.string(), role_stated: z.boolean(), source })

const phase = z.object({
  order: z.number(),
  type: z.enum(['preparation', 'implementation', 'evaluation']),
  name: localized,
  months: z.number(),
  raw: z.string(),
})

const objective = z.object({
  id: z.string(),
  parent_id: z.string().nullable(),
  type: z.string(),
  text: localized,
  source,
})

const project = z.object({
  id: z.string(),
  code: z.string().nullish(),
  record_class: z.enum(['project', 'partnership', 'engagement', 'placeholder']),
  kind: z.enum(['bilateral', 'multilateral', 'south_south', 'triangular']),
  title: localized,
  programme_ids: keys,
  funder_ids: keys,
  funder_basis: z.string(),
  period,
  declared_duration: z.object({ months: z.number() }).optional(),
  phases: z.array(phase),
  budget: z.object({ amount: z.number(), currency: z.string(), raw: z.string(), source }).nullable(),
  objectives: z.array(objective).default([]),
  partners: z.array(partner),
  strategies_supported: keys,
  duplicate_suspect_of: z.string().optional(),
  source,
})

const programme = z.object({
  id: z.string(),
  kind: z.string(),
  title: localized,
  acronym,
  period,
  declared_project_count: z.number().nullish(),
  project_ids: keys,
  source,
})

const activity = z.object({
  id: z.string(),
  project_id: z.string().nullable(),
  kind: z.string(),
  title: localized,
  date: period,
  place_ids: keys,
  place_basis: z.string().optional(),
  planned: z.boolean().default(false),
  quarantine: z.boolean().default(false),
  organiser_id: z.string().optional(),
  sequence: z.number().default(0),
  source,
})

const portfolio = z.object({
  countries: z.array(z.object({ id: z.string(), iso2: z.string(), name: localized, source })),
  places: z.array(z.object({ id: z.string(), country_id: z.string(), name: localized })),
  organisations: z.array(organisation),
  international_bodies: z.array(organisation),
  strategies_frameworks: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      name: localized,
      acronym,
      as_written: z.string(),
      period,
      source,
    }),
  ),
  programmes: z.array(programme),
  projects: z.array(project),
  activities: z.array(activity),
  forum_editions: z.array(
    z.object({
      id: z.string(),
      forum_id: z.string(),
      edition: z.number().nullable(),
      title: localized,
      date: period,
      place_ids: keys,
      source,
    }),
  ),
  committee_meetings: z.array(
    z.object({
      id: z.string(),
      committee_id: z.string(),
      project_id: z.string(),
      title: localized,
      date: period,
      place_ids: keys,
      source,
    }),
  ),
  committees: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      project_id: z.string().nullable(),
      name: localized,
      as_written: z.string(),
      role_text: localized.optional(),
      members: z.array(z.object({ party_id: z.string(), role: z.string() })),
      members_exhaustive: z.boolean(),
      source,
    }),
  ),
  anomalies: z.array(
    z.object({
      id: z.string(),
      category: z.string(),
      severity: z.enum(['info', 'low', 'medium', 'high']),
      label: localized,
      written: z.array(z.object({ text: z.string() })),
      source,
    }),
  ),
})

export type Portfolio = z.infer<typeof portfolio>
export type Organisation = z.infer<typeof organisation>
export type Period = z.infer<typeof period>
export type Source = z.infer<typeof source>
export type Acronym = z.infer<typeof acronym>

export const readPortfolio = (): Portfolio =>
  portfolio.parse(JSON.parse(readFileSync(new URL('./portfolio.json', import.meta.url), 'utf8')))

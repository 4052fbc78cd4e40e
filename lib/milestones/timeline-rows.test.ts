import { expect, it } from 'vitest'
import type { MilestoneRow } from './queries'
import { timelineRows } from './timeline-rows'

const words = {
  state: {
    planned: 'Planifié',
    due: 'À échéance',
    late: 'En retard',
    reached: 'Atteint',
    cancelled: 'Annulé',
  },
  baseline: 'référence',
  forecast: 'prévu',
  actual: 'effectif',
  undated: 'Sans date',
}

const milestone: MilestoneRow = {
  id: 7,
  kind: 'training',
  title: { fr: 'Formation', en: 'Training' },
  place: null,
  responsible: null,
  responsibleAcronym: null,
  begin: '2026-09-14',
  due: '2026-09-18',
  baseline: '2026-08',
  isReached: false,
  reached: null,
  isCancelled: false,
  percent: 0,
  weight: 1,
  reportedKind: null,
  reportedReached: null,
  reportedForecast: null,
  reportedPercent: null,
}

const rowOf = (given: Partial<MilestoneRow>, locale: 'ar' | 'fr' = 'fr') =>
  timelineRows([{ ...milestone, ...given }], { locale, today: '2026-11-21', base: '/fr/m', words })[0]

it('says the whole row in one sentence, to the precision known', () => {
  expect(rowOf({})).toMatchObject({
    href: '/fr/m/7',
    state: 'late',
    label: 'Formation',
    labelLang: undefined,
    summary: 'Formation, En retard, référence août 2026, prévu 14–18 septembre 2026',
  })
})

it('says the actual date in place of the forecast', () => {
  const { summary } = rowOf({ isReached: true, reached: '2026-09-20', begin: null }) ?? {}
  expect(summary).toBe('Formation, Atteint, référence août 2026, effectif 20 septembre 2026')
})

it('says that there is no date', () => {
  const { summary } = rowOf({ begin: null, due: null, baseline: null }) ?? {}
  expect(summary).toBe('Formation, Planifié, Sans date')
})

it('marks the language of a title that is not the reader’s', () => {
  expect(rowOf({}, 'ar')?.labelLang).toBe('fr')
})

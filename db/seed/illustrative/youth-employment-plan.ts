import { text } from '../trilingual'
import type { IllustratedPlan } from './illustrated-plan'
import type { Dates } from './relative-dates'

const EUR = { funder: 'belgian-government', currency: 'EUR' } as const

/** Its first budget waits for approval. */
export const youthEmploymentPlan = (dates: Dates): IllustratedPlan => {
  const [first, second, last] = [-1, 0, 1].map(dates.year) as [string, string, string]
  return {
    lines: [
      {
        ...EUR,
        title: text('التدرج المهني والتكوين', 'Apprentissage et formation', 'Apprenticeship and training'),
        phase: 2,
        amounts: { [first]: '500000', [second]: ['100000', '120000', '120000', '110000'] },
      },
      {
        ...EUR,
        title: text(
          'دعم إحداث المقاولات',
          'Appui à la création d’entreprises',
          'Support to business creation',
        ),
        phase: 2,
        amounts: { [first]: '300000', [second]: '350000', [last]: '50000' },
      },
      {
        ...EUR,
        title: text('تدبير المشروع', 'Gestion du projet', 'Project management'),
        amounts: { [first]: '110000', [second]: '110000', [last]: '30000' },
      },
    ],
    revisions: [
      {
        ...{ kind: 'original', author: 'officer.belgium', daysAgo: 3 },
        reason: 'Budget arrêté avec Enabel le mois dernier.',
      },
    ],
    schedule: [
      { ...EUR, due: dates.month(-19), amount: '1250000' },
      { ...EUR, due: dates.month(-6), amount: '400000' },
      { ...EUR, due: dates.month(1), amount: '250000' },
    ],
  }
}

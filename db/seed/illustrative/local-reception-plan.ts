import { text } from '../trilingual'
import type { IllustratedPlan } from './illustrated-plan'
import type { Dates } from './relative-dates'

const EUR = { funder: 'bmz', currency: 'EUR' } as const

/** Approved, once reallocated, once refused an amendment, and asked again. */
export const localReceptionPlan = (dates: Dates): IllustratedPlan => {
  const [first, second, third, last] = [-1, 0, 1, 2].map(dates.year) as [string, string, string, string]
  return {
    lines: [
      {
        ...EUR,
        title: text('تكوين أعوان الجماعات', 'Formation des agents des communes', 'Training of commune staff'),
        ...{ phase: 2, objective: 2 },
        amounts: {
          [first]: '120000',
          [second]: ['90000', '110000', '110000', '90000'],
          [third]: '450000',
          [last]: '230000',
        },
      },
      {
        ...EUR,
        title: text(
          'تجهيز شبابيك التوجيه وافتتاحها',
          'Équipement et ouverture des guichets d’orientation',
          'Fitting out and opening of the guidance desks',
        ),
        ...{ phase: 2, objective: 4 },
        amounts: {
          [first]: '150000',
          [second]: ['150000', '200000', '200000', '150000'],
          [third]: '600000',
          [last]: '150000',
        },
      },
      {
        ...EUR,
        title: text(
          'تبادل الزيارات مع المدن الألمانية',
          'Échanges avec les villes allemandes',
          'Exchanges with German cities',
        ),
        ...{ phase: 2, objective: 5 },
        amounts: { [second]: '120000', [third]: '160000', [last]: '70000' },
      },
      {
        ...EUR,
        title: text('التنسيق والتتبع', 'Coordination et suivi', 'Coordination and follow-up'),
        amounts: { [first]: '90000', [second]: '180000', [third]: '180000', [last]: '80000' },
      },
      {
        ...EUR,
        title: text('التقييم النهائي', 'Évaluation finale', 'Final evaluation'),
        phase: 3,
        amounts: { [last]: '120000' },
      },
      {
        ...{ funder: 'mdcmre', currency: 'MAD' },
        title: text(
          'المقرات والموظفون الموضوعون رهن الإشارة',
          'Locaux et personnel mis à disposition',
          'Premises and staff made available',
        ),
        amounts: { [first]: '200000', [second]: '400000', [third]: '400000', [last]: '200000' },
      },
    ],
    revisions: [
      {
        ...{ kind: 'original', author: 'officer', daysAgo: 396 },
        reason: 'Budget établi sur la base de la convention de financement 2025-117.',
        decided: { state: 'approved', daysAgo: 390 },
      },
      {
        ...{ kind: 'reallocation', author: 'officer', daysAgo: 156 },
        reason: 'Une session de formation supplémentaire est organisée à la demande du comité de pilotage.',
        moves: [
          { from: { line: 3, year: second }, to: { line: 1, year: second, quarter: 4 }, amount: '40000' },
        ],
        decided: { state: 'approved', daysAgo: 150 },
      },
      {
        ...{ kind: 'amendment', author: 'officer', daysAgo: 66 },
        reason: 'Deux communes supplémentaires souhaitent ouvrir un guichet.',
        moves: [{ to: { line: 2, year: third }, amount: '200000' }],
        decided: {
          ...{ state: 'refused', daysAgo: 60 },
          text: 'Le bailleur n’a pas encore confirmé sa contribution complémentaire.',
        },
      },
      {
        ...{ kind: 'reallocation', author: 'officer', daysAgo: 6 },
        reason:
          'L’ouverture de deux guichets est reportée d’un an ; l’évaluation finale couvrira les huit communes.',
        moves: [
          { from: { line: 2, year: third }, to: { line: 2, year: last }, amount: '100000' },
          { from: { line: 4, year: third }, to: { line: 5, year: last }, amount: '30000' },
        ],
      },
    ],
    schedule: [
      { ...EUR, due: dates.month(-12), amount: '950000' },
      { ...EUR, due: dates.month(-4), amount: '1200000' },
      { ...EUR, due: dates.month(-1), amount: '300000' },
      { ...EUR, due: dates.month(5), amount: '800000' },
      { ...EUR, due: dates.year(2), amount: '550000' },
    ],
  }
}

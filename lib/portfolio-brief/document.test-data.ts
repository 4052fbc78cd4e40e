import type { LocalizedText } from '@/lib/localized-text'
import type { BriefDocument } from './document'

const long = (at: number): LocalizedText => ({
  ar: `${at} برنامج مواكبة المهاجرين المغاربة العائدين وإدماجهم المهني والاجتماعي في مختلف جهات المملكة مع دعم قدرات الجماعات الترابية`,
  fr: `${at} Programme d’accompagnement des Marocains de retour et de leur insertion professionnelle et sociale dans l’ensemble des régions du Royaume`,
  en: `${at} Programme of support to returning Moroccans and of their professional and social reintegration in every region of the Kingdom of Morocco`,
})
const eight = Array.from({ length: 8 }, (_, at) => at + 1)
const dozen = Array.from({ length: 12 }, (_, at) => at + 1)
const money = { disbursed: '600000.5', spent: '400000', missing: 0, illustrative: null }

/** As much as a brief may hold, each text longer than it may be. */
export const fullBrief: BriefDocument = {
  format: 1,
  asAt: '2026-11-22',
  ministry: { ar: 'الوزارة', fr: 'Le ministère' },
  overview: dozen.flatMap((at) =>
    (['implementation', 'finalisation', 'closed'] as const).map((status) => ({
      ...{ partnershipId: at, partnership: long(at), status, projects: at, illustrative: 1 },
      underWay: status === 'closed' ? 0 : at,
    })),
  ),
  health: {
    counts: { on_track: 30, attention: 12, critical: 9 },
    rows: eight.map((at) => ({
      ...{
        id: at,
        title: long(at),
        code: null,
        isIllustrative: true,
        level: 'critical',
        computed: 'on_track',
      },
      ...{ declared: 'critical', declaredReason: long(at).fr ?? null },
      ...{ schedule: 'on_track', money: null, decisions: null, freshness: 'on_track' },
      ...{ lateDays: 0, behindPercent: null, overdueDays: null, silentDays: 3 },
    })),
  },
  late: { milestones: 120, decisions: 44 },
  soon: { milestones: 35, decisions: 17 },
  coming: eight.map((at) => ({
    ...{ kind: at % 2 ? 'milestone' : 'meeting', id: at, projectId: at, title: long(at), number: null },
    ...{ of: long(at), due: '2026-12-01', isIllustrative: true, total: 40 },
  })),
  currency: 'MAD',
  money: [
    {
      ...{ by: 'whole', key: null, name: null, committed: '12000000' },
      ...{ ...money, missing: 2, illustrative: 4 },
    },
    ...dozen.map((at) => ({
      ...{ by: 'partnership' as const, key: at, name: long(at), committed: `${at}000000` },
      ...money,
    })),
  ],
}

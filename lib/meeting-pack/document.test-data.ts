import type { PackDocument } from './document'

/** A pack with one of everything. */
export const onePack: PackDocument = {
  format: 1,
  asAt: '2026-11-22',
  meeting: {
    id: 4,
    code: 'COPIL-X-2026-04',
    number: 4,
    title: null,
    starts: '2026-12-10',
    ends: null,
    startsAt: '10:00',
    endsAt: '12:30',
    place: { ar: 'الرباط', fr: 'Rabat' },
    onlineLink: null,
    state: 'planned',
    isIllustrative: false,
  },
  committee: { id: 1, name: { ar: 'لجنة القيادة', fr: 'Comité de pilotage' }, kind: 'steering_committee' },
  ministry: { ar: 'الوزارة', fr: 'Le ministère' },
  previous: {
    ...{ id: 3, code: 'COPIL-X-2026-03', number: 3, title: null, starts: '2026-06-04', state: 'held' },
    ...{ minutes: null, lockedAt: null, sha256: null },
  },
  agenda: [
    {
      ...{ id: 1, title: { ar: 'حصيلة التقدم', fr: 'État d’avancement' }, duration: 20, presenter: 'Hind' },
      ...{ documents: null, projectId: 7, reference: 'COPIL-X-2026-03/D1' },
    },
  ],
  decisions: [
    {
      ...{ id: 1, reference: 'COPIL-X-2026-03/D1', kind: 'action', status: 'open', due: '2026-11-12' },
      ...{ text: { ar: 'موافاة الوزارة باللائحة', fr: 'Transmettre la liste' }, ownerName: null },
      owner: { id: 2, name: { fr: 'Agence' }, acronym: 'GIZ' },
    },
  ],
  projects: [
    {
      ...{
        id: 7,
        code: 'X',
        title: { ar: 'مشروع الاستقبال', fr: 'Projet Accueil' },
        status: 'implementation',
      },
      ...{ progress: '51.1', milestoneCount: 13, reachedCount: 5 },
      health: {
        ...{ isFollowed: true, schedule: 'attention', decisions: 'on_track', freshness: 'on_track' },
        ...{ lateDays: 30, overdueDays: 0, silentDays: 2, declared: null, declaredReason: null },
      },
      milestones: [
        {
          ...{
            id: 9,
            standing: 'late',
            title: { ar: 'فتح الشبابيك', fr: 'Ouverture des guichets' },
            total: 3,
          },
          ...{
            baseline: '2026-07',
            due: '2026-10',
            reached: null,
            percent: 60,
            reason: 'تأخر تهيئة المقرات',
          },
        },
      ],
      money: {
        ...{ level: 'critical', behindPercent: 42, funding: [{ currency: 'EUR', amount: '3800000' }] },
        totals: [
          { kind: 'commitment', currency: 'EUR', official: '3800000', submitted: '0' },
          { kind: 'expenditure', currency: 'EUR', official: '1051240.75', submitted: '0' },
        ],
        curve: [
          ['2025-12-31', '950000', '950000'],
          ['2026-11-22', '2450000', '2150000'],
          ['2028-12-31', '3800000', null],
        ].map(([on, planned, actual]) => ({
          ...{ currency: 'EUR', on: on ?? '', planned: planned ?? '0', actual: actual ?? null },
          ...{ unscheduled: '0', grain: 'year' as const, missing: 0 },
        })),
      },
    },
  ],
}

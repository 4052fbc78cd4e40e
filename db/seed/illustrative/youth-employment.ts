import { text } from '../trilingual'
import { youthEmploymentCommittee } from './committees/youth-employment'
import type { Illustration } from './illustration'
import { casablanca, fez, liege, rabat, tangier } from './places'
import type { Dates } from './relative-dates'
import { youthEmploymentMoney } from './youth-employment-money'
import { youthEmploymentPlan } from './youth-employment-plan'

export const youthEmployment = (dates: Dates): Illustration => {
  const { day, month } = dates
  return {
    code: 'TAMKIN',
    partnership: 'belgium',
    validator: 'officer.belgium',
    baselinesApproved: { daysAgo: 620 },
    title: text(
      'الإدماج المهني للشباب المهاجرين واللاجئين',
      'Insertion professionnelle des jeunes migrants et réfugiés',
      'Employment of young migrants and refugees',
    ),
    summary: text(
      'يفتح المشروع للشباب المهاجرين واللاجئين مسارات للتكوين بالتدرج المهني والتشغيل في ثلاث مدن، بشراكة مع الوكالة الوطنية لإنعاش التشغيل والكفاءات.',
      'Le projet ouvre aux jeunes migrants et réfugiés de trois villes des parcours d’apprentissage et d’emploi, en partenariat avec l’ANAPEC.',
      'The project opens apprenticeship and employment paths to young migrants and refugees in three cities, in partnership with ANAPEC.',
    ),
    area: text('الدار البيضاء وفاس وطنجة', 'Casablanca, Fès et Tanger', 'Casablanca, Fez and Tangier'),
    kind: 'bilateral',
    status: 'finalisation',
    start: month(-21),
    end: month(3),
    months: 24,
    budget: { amount: '1900000.00', currency: 'EUR' },
    parties: [
      { organisation: 'mdcmre', role: 'supervision' },
      { organisation: 'enabel', role: 'implementing' },
      { organisation: 'belgian-government', role: 'funding' },
      { organisation: 'anapec', role: 'partner' },
    ],
    committee: youthEmploymentCommittee(dates),
    ...youthEmploymentMoney(dates),
    plan: youthEmploymentPlan(dates),
    phases: [
      { kind: 'preparation', months: 3 },
      { kind: 'implementation', months: 18 },
      { kind: 'closing', months: 3 },
    ],
    objectives: [
      {
        kind: 'general',
        text: text(
          'تيسير ولوج الشباب المهاجرين واللاجئين إلى الشغل',
          'Faciliter l’accès à l’emploi des jeunes migrants et réfugiés',
          'Ease access to employment for young migrants and refugees',
        ),
      },
      {
        kind: 'specific',
        under: 1,
        text: text(
          'تكوين مائتي شاب وشابة بالتدرج المهني',
          'Former deux cents jeunes par apprentissage',
          'Train two hundred young people through apprenticeship',
        ),
      },
      {
        kind: 'specific',
        under: 1,
        text: text(
          'إعداد مستشاري التشغيل لاستقبال هذا الجمهور',
          'Préparer les conseillers en emploi à recevoir ce public',
          'Prepare employment advisers to receive them',
        ),
      },
    ],
    milestones: [
      {
        kind: 'start',
        title: text('إطلاق المشروع', 'Lancement du projet', 'Launch of the project'),
        baseline: month(-21),
        reached: month(-21),
        ...rabat,
        phase: 1,
      },
      {
        kind: 'agreement',
        title: text(
          'توقيع اتفاقية الشراكة مع الوكالة الوطنية لإنعاش التشغيل',
          'Signature de la convention avec l’ANAPEC',
          'Agreement signed with ANAPEC',
        ),
        baseline: day(-590),
        moves: [{ to: day(-566), daysAgo: 600, reason: 'Visa du contrôle financier attendu.' }],
        reached: day(-566),
        ...rabat,
        responsible: 'anapec',
        phase: 1,
      },
      {
        kind: 'training',
        title: text(
          'تكوين مستشاري التشغيل – الدورة 1',
          'Formation des conseillers en emploi – session 1',
          'Training of employment advisers – session 1',
        ),
        baseline: day(-420),
        reached: day(-420),
        ...casablanca,
        responsible: 'enabel',
        objective: 3,
        phase: 2,
      },
      {
        kind: 'training',
        title: text(
          'تكوين مستشاري التشغيل – الدورة 2',
          'Formation des conseillers en emploi – session 2',
          'Training of employment advisers – session 2',
        ),
        baseline: day(-330),
        reached: day(-328),
        ...tangier,
        responsible: 'enabel',
        objective: 3,
        phase: 2,
        reports: [
          {
            author: 'liaison.enabel',
            kind: 'reached',
            state: 'accepted',
            reached: day(-328),
            percent: 100,
            text: '24 conseillers formés à Tanger et Tétouan.',
            daysAgo: 325,
            decided: { daysAgo: 321 },
          },
        ],
      },
      {
        kind: 'exchange',
        title: text(
          'زيارة مراكز التدرج المهني بلييج',
          'Visite de centres d’apprentissage à Liège',
          'Visit to apprenticeship centres in Liège',
        ),
        baseline: day(-240),
        begin: day(-243),
        reached: day(-240),
        ...liege,
        responsible: 'enabel',
        objective: 2,
        phase: 2,
      },
      {
        kind: 'deliverable',
        title: text(
          'إدماج الفوج الأول: مائة شاب وشابة',
          'Première promotion : cent jeunes en apprentissage',
          'First intake: one hundred apprentices',
        ),
        baseline: month(-9),
        moves: [
          {
            to: month(-7),
            daysAgo: 300,
            reason: 'Conventions d’accueil signées plus tard que prévu par les entreprises.',
          },
        ],
        reached: month(-7),
        responsible: 'enabel',
        weight: 3,
        objective: 2,
        phase: 2,
      },
      {
        kind: 'deliverable',
        title: text(
          'إدماج الفوج الثاني: مائة شاب وشابة',
          'Seconde promotion : cent jeunes en apprentissage',
          'Second intake: one hundred apprentices',
        ),
        baseline: month(-2),
        percent: 90,
        responsible: 'enabel',
        weight: 3,
        objective: 2,
        phase: 2,
        reports: [
          {
            author: 'liaison.enabel',
            kind: 'reached',
            state: 'submitted',
            reached: day(-6),
            percent: 100,
            text: '104 jeunes ont commencé leur apprentissage ; la liste des entreprises d’accueil est prête.',
            daysAgo: 4,
          },
        ],
      },
      {
        kind: 'event',
        title: text('منتدى التشغيل بفاس', 'Forum de l’emploi à Fès', 'Employment forum in Fez'),
        baseline: day(34),
        moves: [{ to: day(6), daysAgo: 48, reason: 'قُدّم المنتدى ليتزامن مع الأسبوع الجهوي للتشغيل.' }],
        ...fez,
        responsible: 'anapec',
        objective: 1,
        phase: 3,
      },
      {
        kind: 'deliverable',
        title: text(
          'دليل التدرج المهني لفائدة المقاولات',
          'Guide de l’apprentissage pour les entreprises',
          'Apprenticeship guide for companies',
        ),
        baseline: month(1),
        percent: 40,
        responsible: 'enabel',
        phase: 3,
        reports: [
          {
            author: 'liaison.enabel',
            kind: 'forecast',
            state: 'submitted',
            forecast: month(2),
            percent: 45,
            reason: 'La fédération professionnelle demande un mois pour sa relecture.',
            text: 'Le texte est prêt en français ; la version arabe suit.',
            daysAgo: 1,
          },
        ],
      },
      {
        kind: 'end',
        title: text('اختتام المشروع وتثمين نتائجه', 'Clôture et capitalisation', 'Close and lessons learned'),
        baseline: month(1),
        moves: [
          {
            to: month(3),
            daysAgo: 75,
            reason: 'Deux mois de plus pour que la seconde promotion achève sa période d’essai.',
          },
        ],
        phase: 3,
      },
    ],
  }
}

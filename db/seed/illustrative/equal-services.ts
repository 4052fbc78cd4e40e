import { text } from '../trilingual'
import type { Illustration } from './illustration'
import { malaga, rabat, tangier, tetouan } from './places'
import type { Dates } from './relative-dates'

export const equalServices = ({ day, month, year }: Dates): Illustration => ({
  code: 'INSAF',
  partnership: 'spain',
  validator: 'director',
  baselinesApproved: { daysAgo: 150 },
  title: text(
    'الوقاية من التمييز في المرافق العمومية المحلية',
    'Prévention des discriminations dans les services publics locaux',
    'Preventing discrimination in local public services',
  ),
  summary: text(
    'يساعد المشروع المرافق العمومية بشمال المملكة على الوقاية من التمييز في استقبال المهاجرين، ويحدث مسارا واضحا لتلقي الشكايات.',
    'Le projet aide les services publics du nord du Royaume à prévenir les discriminations dans l’accueil des migrants et met en place un circuit clair de recueil des plaintes.',
    'The project helps public services in the north of the Kingdom prevent discrimination towards migrants and sets up a clear path for complaints.',
  ),
  area: text('جهة طنجة تطوان الحسيمة', 'Tanger-Tétouan-Al Hoceïma', 'Tangier-Tetouan-Al Hoceima'),
  kind: 'bilateral',
  status: 'implementation',
  start: month(-5),
  end: year(2),
  months: 30,
  budget: { amount: '2600000.00', currency: 'EUR' },
  parties: [
    { organisation: 'mdcmre', role: 'supervision' },
    { organisation: 'aecid', role: 'implementing' },
    { organisation: 'eu', role: 'funding' },
    { organisation: 'cndh', role: 'strategic_partner' },
    { organisation: 'eu-delegation', role: 'observer' },
  ],
  phases: [
    { kind: 'preparation', months: 6 },
    { kind: 'implementation', months: 20 },
    { kind: 'evaluation', months: 4 },
  ],
  objectives: [
    {
      kind: 'general',
      text: text(
        'ضمان المساواة في الولوج إلى المرافق العمومية المحلية',
        'Garantir l’égalité d’accès aux services publics locaux',
        'Guarantee equal access to local public services',
      ),
    },
    {
      kind: 'specific',
      under: 1,
      text: text(
        'تكوين مستخدمي الاستقبال في الصحة والتعليم',
        'Former le personnel d’accueil de la santé et de l’enseignement',
        'Train reception staff in health and education',
      ),
    },
    {
      kind: 'specific',
      under: 1,
      text: text(
        'إحداث مسار لتلقي الشكايات ومعالجتها',
        'Mettre en place un circuit de recueil et de traitement des plaintes',
        'Set up a path to receive and handle complaints',
      ),
    },
    {
      kind: 'result',
      under: 3,
      text: text(
        'مسار معتمد في ست جماعات',
        'Circuit adopté par six communes',
        'Path adopted by six communes',
      ),
    },
  ],
  milestones: [
    {
      kind: 'start',
      title: text('انطلاق المشروع', 'Démarrage du projet', 'Start of the project'),
      baseline: month(-5),
      reached: month(-5),
      ...rabat,
      phase: 1,
    },
    {
      kind: 'study',
      title: text(
        'دراسة مرجعية حول الولوج إلى المرافق',
        'Étude de référence sur l’accès aux services',
        'Baseline study on access to services',
      ),
      baseline: day(-40),
      moves: [{ to: day(-12), daysAgo: 50, reason: 'Autorisation d’enquête reçue avec retard.' }],
      percent: 65,
      responsible: 'aecid',
      weight: 2,
      objective: 1,
      phase: 1,
    },
    {
      kind: 'workshop',
      title: text('ورشة إطلاق بتطوان', 'Atelier de lancement à Tétouan', 'Launch workshop in Tetouan'),
      baseline: day(-60),
      reached: day(-58),
      ...tetouan,
      responsible: 'mdcmre',
      phase: 1,
    },
    {
      kind: 'meeting',
      title: text(
        'اجتماع التنسيق مع المجلس الوطني لحقوق الإنسان',
        'Réunion de coordination avec le CNDH',
        'Coordination meeting with the CNDH',
      ),
      baseline: day(13),
      ...rabat,
      responsible: 'cndh',
      objective: 3,
      phase: 1,
    },
    {
      kind: 'training',
      title: text(
        'تكوين مستخدمي الاستقبال بالمستشفيات',
        'Formation du personnel d’accueil des hôpitaux',
        'Training of hospital reception staff',
      ),
      baseline: month(0),
      moves: [
        { to: month(1), daysAgo: 95, reason: 'Calendrier des gardes connu trop tard par les hôpitaux.' },
        { to: month(2), daysAgo: 28, reason: 'Le module attend les résultats de l’étude de référence.' },
      ],
      ...tangier,
      responsible: 'aecid',
      objective: 2,
      phase: 2,
    },
    {
      kind: 'exchange',
      title: text(
        'تبادل مع بلدية مالقة',
        'Échange avec la municipalité de Malaga',
        'Exchange with the city of Malaga',
      ),
      baseline: month(5),
      moves: [
        { to: month(4), daysAgo: 60, reason: 'La ville de Malaga reçoit la délégation un mois plus tôt.' },
      ],
      ...malaga,
      responsible: 'aecid',
      objective: 3,
      phase: 2,
    },
    {
      kind: 'deliverable',
      title: text(
        'اعتماد مسار الشكايات بست جماعات',
        'Circuit de plaintes adopté par six communes',
        'Complaints path adopted by six communes',
      ),
      baseline: year(1),
      responsible: 'cndh',
      weight: 3,
      objective: 4,
      phase: 2,
    },
    {
      kind: 'end',
      title: text('نهاية المشروع', 'Fin du projet', 'End of the project'),
      baseline: year(2),
      phase: 3,
    },
  ],
})

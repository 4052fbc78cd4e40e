import { text } from '../trilingual'
import { localReceptionCommittee } from './committees/local-reception'
import type { Illustration } from './illustration'
import { localReceptionMilestones } from './local-reception-milestones'
import { localReceptionMoney } from './local-reception-money'
import { localReceptionPlan } from './local-reception-plan'
import type { Dates } from './relative-dates'

export const localReception = (dates: Dates): Illustration => ({
  code: 'ACCUEIL',
  partnership: 'germany',
  validator: 'officer',
  baselinesApproved: { daysAgo: 405 },
  title: text(
    'مواكبة الجماعات الترابية في استقبال المهاجرين',
    'Accompagnement des collectivités dans l’accueil des migrants',
    'Supporting local authorities in welcoming migrants',
  ),
  summary: text(
    'يواكب المشروع ثماني جماعات في إحداث شبابيك للتوجيه وتكوين أعوانها وتبادل التجارب مع مدن ألمانية.',
    'Le projet accompagne huit communes dans l’ouverture de guichets d’orientation, la formation de leurs agents et l’échange avec des villes allemandes.',
    'The project helps eight communes open guidance desks, train their staff and exchange with German cities.',
  ),
  area: text(
    'جهات الشرق وسوس ماسة وبني ملال خنيفرة',
    'Oriental, Souss-Massa et Béni Mellal-Khénifra',
    'Oriental, Souss-Massa and Beni Mellal-Khenifra',
  ),
  kind: 'bilateral',
  status: 'implementation',
  start: dates.month(-14),
  end: dates.month(22),
  months: 36,
  budget: { amount: '3800000.00', currency: 'EUR' },
  parties: [
    { organisation: 'mdcmre', role: 'supervision' },
    { organisation: 'ma-interior', role: 'steering_member' },
    { organisation: 'giz', role: 'implementing' },
    { organisation: 'bmz', role: 'funding' },
  ],
  committee: localReceptionCommittee(dates),
  ...localReceptionMoney(dates),
  plan: localReceptionPlan(dates),
  phases: [
    { kind: 'preparation', months: 6 },
    { kind: 'implementation', months: 26 },
    { kind: 'evaluation', months: 4 },
  ],
  objectives: [
    {
      kind: 'general',
      text: text(
        'تمكين ثماني جماعات من استقبال المهاجرين وتوجيههم في ظروف لائقة',
        'Permettre à huit communes d’accueillir et d’orienter les migrants dans de bonnes conditions',
        'Enable eight communes to receive and guide migrants properly',
      ),
    },
    {
      kind: 'specific',
      under: 1,
      text: text(
        'تأهيل أعوان الجماعات والمصالح اللاممركزة',
        'Former les agents des communes et des services déconcentrés',
        'Train staff of communes and deconcentrated services',
      ),
    },
    {
      kind: 'result',
      under: 2,
      text: text(
        'مائة وعشرون عونا مكونا في أربع دورات',
        'Cent vingt agents formés en quatre sessions',
        'One hundred and twenty staff trained in four sessions',
      ),
    },
    {
      kind: 'specific',
      under: 1,
      text: text(
        'إحداث شبابيك للتوجيه داخل الجماعات',
        'Ouvrir des guichets d’orientation dans les communes',
        'Open guidance desks in the communes',
      ),
    },
    {
      kind: 'specific',
      under: 1,
      text: text(
        'تبادل التجارب مع مدن ألمانية',
        'Échanger avec des villes allemandes',
        'Exchange experience with German cities',
      ),
    },
  ],
  milestones: localReceptionMilestones(dates),
})

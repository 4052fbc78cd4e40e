import { text } from '../../trilingual'
import type { Dates } from '../relative-dates'
import { ministry, regionalCouncil } from './rooms'
import type { IllustratedMeeting } from './told'

export const pastReceptionMeetings = (dates: Dates): IllustratedMeeting[] => [
  first(dates),
  second(dates),
  third(dates),
]

const first = ({ day, workday }: Dates): IllustratedMeeting => ({
  number: 1,
  on: workday(-384),
  from: '10:00',
  to: '12:00',
  place: ministry,
  language: 'fr',
  state: 'held',
  attendance: {
    mdcmre: { kind: 'present' },
    'ma-interior': { kind: 'present' },
    giz: { kind: 'present' },
    bmz: { kind: 'excused' },
  },
  items: [
    {
      title: text(
        'انطلاق المشروع وتنظيمه',
        'Démarrage et organisation du projet',
        'Start and organisation of the project',
      ),
      duration: 30,
      presenter: 'Katrin Vogelsang',
      milestone: 1,
      said: [
        'La GIZ a présenté l’équipe du projet, l’organisation du travail et le calendrier des six premiers mois.',
        'Le ministère de l’Intérieur a rappelé que les communes sont associées dès le diagnostic.',
      ],
      decisions: [
        {
          kind: 'decision',
          text: text(
            'المصادقة على برنامج العمل للسنة الأولى.',
            'Le plan de travail de la première année est adopté.',
            'The work plan of the first year is adopted.',
          ),
          owner: 'mdcmre',
          due: day(-370),
          steps: [
            {
              to: 'done',
              by: 'officer',
              daysAgo: 372,
              evidence: 'Plan de travail signé et notifié aux membres.',
            },
            { to: 'confirmed', by: 'director', daysAgo: 190 },
          ],
        },
      ],
    },
    {
      title: text(
        'تشخيص حاجيات الجماعات',
        'Diagnostic des besoins des communes',
        'Needs assessment of the communes',
      ),
      duration: 45,
      presenter: 'Katrin Vogelsang',
      milestone: 3,
      said: [
        'La méthode proposée repose sur :',
        [
          'des entretiens avec les bureaux des huit communes ;',
          'une visite des services d’accueil existants ;',
          'un atelier de restitution.',
        ],
        'Les membres demandent que les besoins des femmes et des mineurs soient traités à part.',
      ],
      decisions: [
        {
          kind: 'action',
          text: text(
            'إنجاز تشخيص حاجيات الجماعات الثماني وتقديمه في ورشة.',
            'Réaliser le diagnostic des huit communes et le présenter en atelier.',
            'Carry out the needs assessment of the eight communes and present it in a workshop.',
          ),
          owner: 'giz',
          ownerName: 'Katrin Vogelsang',
          due: day(-250),
          milestone: 3,
          steps: [
            { to: 'in_progress', by: 'liaison.giz', daysAgo: 340 },
            {
              to: 'done',
              by: 'liaison.giz',
              daysAgo: 255,
              evidence: 'Rapport de diagnostic remis aux huit communes.',
            },
            { to: 'confirmed', by: 'director', daysAgo: 190 },
          ],
        },
      ],
    },
  ],
  circulated: { daysAgo: 376, commentsUntil: day(-366) },
  approvals: [
    { organisation: 'ma-interior', by: 'interior', daysAgo: 368 },
    { organisation: 'mdcmre', by: 'director', daysAgo: 364 },
  ],
})

const second = ({ day, workday }: Dates): IllustratedMeeting => ({
  number: 2,
  on: workday(-190),
  from: '09:30',
  to: '12:30',
  place: regionalCouncil,
  language: 'ar',
  state: 'held',
  attendance: {
    mdcmre: { kind: 'present' },
    'ma-interior': { kind: 'represented', person: 'حكيمة الراشدي' },
    giz: { kind: 'present' },
    bmz: { kind: 'present' },
  },
  guests: [{ name: 'محمد العمراني', organisation: 'مجلس جهة الشرق' }],
  items: [
    {
      title: text('نتائج التشخيص', 'Résultats du diagnostic', 'Results of the assessment'),
      duration: 40,
      presenter: 'Katrin Vogelsang',
      milestone: 3,
      said: [
        'قدمت الوكالة الألمانية للتعاون الدولي خلاصات التشخيص، وأبرزت تفاوت بنيات الاستقبال بين الجماعات الثماني.',
        'سجلت اللجنة أن أربع جماعات تتوفر على مقرات جاهزة لاحتضان الشبابيك.',
      ],
      decisions: [
        {
          kind: 'decision',
          text: text(
            'إصدار دليل الاستقبال باللغة الفرنسية أولا.',
            'Publier d’abord le guide d’accueil en français.',
            'Publish the reception guide in French first.',
          ),
          owner: 'giz',
          due: day(-90),
          milestone: 8,
        },
      ],
    },
    {
      title: text(
        'إحداث شبابيك التوجيه',
        'Ouverture des guichets d’orientation',
        'Opening of the guidance desks',
      ),
      duration: 60,
      presenter: 'حكيمة الراشدي',
      milestone: 9,
      said: [
        'اتفق الأعضاء على فتح الشبابيك على مرحلتين، تبدأ الأولى بأربع جماعات.',
        'التزمت وزارة الداخلية بتهيئة المقرات في الجماعتين اللتين لا تتوفران عليها.',
      ],
      decisions: [
        {
          kind: 'action',
          text: text(
            'تهيئة مقري الشباكين في الجماعتين المتبقيتين.',
            'Aménager les locaux des guichets dans les deux communes restantes.',
            'Fit out the premises of the desks in the two remaining communes.',
          ),
          owner: 'ma-interior',
          ownerName: 'عبد الرحيم المنصوري',
          due: day(-45),
          milestone: 9,
          steps: [
            {
              to: 'in_progress',
              by: 'interior',
              daysAgo: 120,
              reason: 'انطلقت الأشغال في إحدى الجماعتين.',
            },
          ],
        },
        {
          kind: 'recommendation',
          text: text(
            'إشراك جمعيات المجتمع المدني في تنشيط دورات التكوين.',
            'Associer les associations à l’animation des formations.',
            'Involve associations in running the training sessions.',
          ),
          owner: 'giz',
          ownerName: 'Katrin Vogelsang',
          due: day(-75),
          milestone: 5,
          steps: [
            {
              to: 'done',
              by: 'liaison.giz',
              daysAgo: 74,
              evidence: 'Trois associations ont animé des modules lors de la session 2.',
            },
          ],
        },
      ],
    },
  ],
  circulated: { daysAgo: 180, commentsUntil: day(-170) },
  approvals: [
    {
      organisation: 'ma-interior',
      by: 'interior',
      daysAgo: 171,
      reservation: 'رهين بتوفر الاعتمادات اللازمة لتهيئة المقرات.',
    },
    { organisation: 'mdcmre', by: 'director', daysAgo: 168 },
  ],
})

const third = ({ day, workday }: Dates): IllustratedMeeting => ({
  number: 3,
  on: workday(-23),
  from: '10:00',
  to: '12:30',
  place: ministry,
  onlineLink: 'https://meet.example.org/copil-accueil',
  language: 'fr',
  state: 'held',
  attendance: {
    mdcmre: { kind: 'present' },
    'ma-interior': { kind: 'present' },
    giz: { kind: 'represented', person: 'Jonas Reuter' },
    bmz: { kind: 'absent' },
  },
  items: [
    {
      title: text(
        'تهيئة مقرات الشبابيك',
        'Aménagement des locaux des guichets',
        'Premises of the guidance desks',
      ),
      duration: 20,
      presenter: 'عبد الرحيم المنصوري',
      carries: '2/2',
      milestone: 9,
      said: [
        'Les travaux sont achevés dans une commune sur deux. Le marché de la seconde est en cours d’attribution ; le point est maintenu à l’ordre du jour.',
      ],
    },
    {
      title: text(
        'الملتقى الوطني لجماعات الاستقبال',
        'Rencontre nationale des communes d’accueil',
        'National meeting of welcoming communes',
      ),
      duration: 25,
      presenter: 'Hind Ouadghiri',
      milestone: 12,
      said: ['Deux rencontres nationales à trois semaines d’intervalle mobiliseraient les mêmes élus.'],
      decisions: [
        {
          kind: 'decision',
          text: text(
            'إدماج الملتقى الوطني في أسبوع المهاجر.',
            'La rencontre nationale est fusionnée avec la semaine du migrant.',
            'The national meeting is merged with the migrant week.',
          ),
          owner: 'mdcmre',
          ownerName: 'Hind Ouadghiri',
          due: day(-15),
          milestone: 12,
          steps: [
            {
              to: 'done',
              by: 'officer',
              daysAgo: 18,
              evidence: 'Le jalon est annulé dans le plan du projet et les communes en sont informées.',
            },
          ],
        },
      ],
    },
    {
      title: text('دليل الاستقبال', 'Guide d’accueil', 'Reception guide'),
      duration: 30,
      presenter: 'Jonas Reuter',
      milestone: 8,
      said: [
        'Les communes pilotes demandent que le guide paraisse en même temps dans les deux langues.',
        'La GIZ confirme que la version arabe est confiée à un second traducteur.',
      ],
      decisions: [
        {
          kind: 'action',
          text: text(
            'إصدار دليل الاستقبال بالعربية والفرنسية معا، بعد مراجعة النسخة العربية.',
            'Publier le guide d’accueil en arabe et en français en même temps, après relecture de la version arabe.',
            'Publish the reception guide in Arabic and French together, once the Arabic version is reviewed.',
          ),
          owner: 'giz',
          ownerName: 'Katrin Vogelsang',
          due: day(-3),
          milestone: 8,
          replaces: {
            key: '2/1',
            by: 'director',
            daysAgo: 23,
            reason: 'Les deux versions paraîtront ensemble.',
          },
          steps: [{ to: 'in_progress', by: 'liaison.giz', daysAgo: 12 }],
        },
        {
          kind: 'action',
          text: text(
            'تعيين مخاطب بكل جماعة مكلف بتوزيع الدليل.',
            'Désigner dans chaque commune un correspondant chargé de diffuser le guide.',
            'Appoint in each commune a correspondent who distributes the guide.',
          ),
          owner: 'ma-interior',
          due: day(20),
          milestone: 8,
        },
      ],
    },
    {
      title: text('تقييم نصف المرحلة', 'Évaluation à mi-parcours', 'Mid-term evaluation'),
      duration: 25,
      presenter: 'Hind Ouadghiri',
      milestone: 13,
      said: [
        'Le comité souhaite un évaluateur indépendant et des termes de référence partagés avant le lancement.',
      ],
      decisions: [
        {
          kind: 'action',
          text: text(
            'إعداد مشروع دفتر تحملات تقييم نصف المرحلة.',
            'Préparer le projet de termes de référence de l’évaluation à mi-parcours.',
            'Draft the terms of reference of the mid-term evaluation.',
          ),
          owner: 'mdcmre',
          ownerName: 'Hind Ouadghiri',
          due: day(6),
          milestone: 13,
        },
      ],
    },
  ],
  circulated: { daysAgo: 20, commentsUntil: day(-13) },
  approvals: [
    { organisation: 'mdcmre', by: 'director', daysAgo: 12 },
    { organisation: 'ma-interior', by: 'interior', daysAgo: 10 },
  ],
})

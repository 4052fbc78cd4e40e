import { text } from '../../trilingual'
import type { Dates } from '../relative-dates'
import { employmentAgency, ministry } from './rooms'
import type { IllustratedCommittee, IllustratedMeeting } from './told'

export const youthEmploymentCommittee = (dates: Dates): IllustratedCommittee => {
  const mandate = { from: dates.day(-620), to: dates.day(110) }
  return {
    name: text(
      'لجنة قيادة مشروع TAMKIN',
      'Comité de pilotage du projet TAMKIN',
      'TAMKIN project steering committee',
    ),
    text: text(
      'تتتبع إنجاز المشروع وتهيئ لتثمين نتائجه.',
      'Il suit la réalisation du projet et prépare la capitalisation de ses résultats.',
      'It follows the project and prepares how its results will be used.',
    ),
    quorum: { kind: 'share', value: 60 },
    seats: [
      {
        organisation: 'mdcmre',
        role: 'chair',
        mandate,
        representative: { name: 'سلمى بنجلون', account: 'director' },
        alternate: { name: 'Yassine Belfquih', account: 'officer.belgium' },
      },
      {
        organisation: 'enabel',
        role: 'member',
        mandate,
        representative: { name: 'Pieter Claesens', account: 'liaison.enabel' },
      },
      {
        organisation: 'anapec',
        role: 'member',
        mandate,
        representative: { name: 'Rachida Amellal' },
        alternate: { name: 'Omar Tazi' },
      },
      {
        organisation: 'belgian-government',
        role: 'observer',
        mandate,
        representative: { name: 'Lieve Dhondt' },
      },
    ],
    meetings: [circulated(dates), planned(dates)],
  }
}

/** Open for comments, approved by nobody yet. */
const circulated = ({ day, workday }: Dates): IllustratedMeeting => ({
  number: 1,
  on: workday(-16),
  from: '14:30',
  to: '16:30',
  place: employmentAgency,
  language: 'fr',
  state: 'held',
  attendance: {
    mdcmre: { kind: 'represented', person: 'Yassine Belfquih' },
    enabel: { kind: 'present' },
    anapec: { kind: 'present' },
    'belgian-government': { kind: 'excused' },
  },
  items: [
    {
      title: text('حصيلة الفوج الثاني', 'Bilan de la seconde promotion', 'Results of the second intake'),
      duration: 45,
      presenter: 'Pieter Claesens',
      said: [
        'Enabel a présenté l’avancement des placements en entreprise et les abandons constatés à Tanger.',
        'L’ANAPEC propose de mobiliser ses conseillers pour les jeunes sans contrat.',
      ],
      decisions: [
        {
          kind: 'action',
          text: text(
            'تقديم لائحة الشباب الذين لم يدمجوا بعد، حسب المدينة.',
            'Remettre la liste des jeunes non encore placés, par ville.',
            'Hand over the list of young people not yet placed, by city.',
          ),
          owner: 'enabel',
          ownerName: 'Pieter Claesens',
          due: day(-2),
        },
        {
          kind: 'recommendation',
          text: text(
            'تعبئة مستشاري الوكالة لمواكبة الشباب غير المدمجين.',
            'Mobiliser les conseillers de l’ANAPEC auprès des jeunes sans contrat.',
            'Have ANAPEC advisers follow the young people without a contract.',
          ),
          owner: 'anapec',
          due: day(25),
        },
      ],
    },
    {
      title: text('الإعداد لاختتام المشروع', 'Préparation de la clôture', 'Preparing the close'),
      duration: 40,
      presenter: 'Yassine Belfquih',
      said: ['Les membres demandent une note de capitalisation courte, utile aux autres régions.'],
      decisions: [
        {
          kind: 'action',
          text: text(
            'إعداد مذكرة تثمين نتائج المشروع.',
            'Rédiger la note de capitalisation du projet.',
            'Write the note on the lessons of the project.',
          ),
          owner: 'enabel',
          ownerName: 'Pieter Claesens',
          due: day(45),
        },
      ],
    },
  ],
  circulated: { daysAgo: 6, commentsUntil: day(8) },
})

const planned = ({ workday }: Dates): IllustratedMeeting => ({
  number: 2,
  on: workday(58),
  from: '10:00',
  to: '12:00',
  place: ministry,
  language: 'fr',
  state: 'planned',
  items: [
    {
      title: text('الشباب الذين لم يدمجوا بعد', 'Jeunes non encore placés', 'Young people not yet placed'),
      duration: 30,
      presenter: 'Pieter Claesens',
      carries: '1/1',
    },
    {
      title: text('اختتام المشروع', 'Clôture du projet', 'Close of the project'),
      duration: 60,
      presenter: 'Yassine Belfquih',
    },
  ],
})

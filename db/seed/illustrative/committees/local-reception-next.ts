import { text } from '../../trilingual'
import type { Dates } from '../relative-dates'
import { ministry } from './rooms'
import type { IllustratedMeeting } from './told'

export const nextReceptionMeeting = ({ workday }: Dates): IllustratedMeeting => ({
  number: 4,
  on: workday(30),
  from: '10:00',
  to: '12:30',
  place: ministry,
  onlineLink: 'https://meet.example.org/copil-accueil',
  language: 'ar',
  state: 'convened',
  items: [
    {
      title: text('المصادقة على جدول الأعمال', 'Adoption de l’ordre du jour', 'Adoption of the agenda'),
      duration: 5,
      presenter: 'سلمى بنجلون',
    },
    {
      title: text(
        'تهيئة مقرات الشبابيك في جماعتين',
        'Aménagement des locaux des guichets dans deux communes',
        'Premises of the desks in two communes',
      ),
      duration: 20,
      presenter: 'عبد الرحيم المنصوري',
      carries: '2/2',
      milestone: 9,
    },
    {
      title: text(
        'النسخة العربية من دليل الاستقبال',
        'Version arabe du guide d’accueil',
        'Arabic version of the reception guide',
      ),
      duration: 20,
      presenter: 'Katrin Vogelsang',
      carries: '3/2',
      milestone: 8,
      documents: 'مشروع الدليل في صيغته العربية',
    },
    {
      title: text(
        'مشروع دفتر تحملات تقييم نصف المرحلة',
        'Projet de termes de référence de l’évaluation à mi-parcours',
        'Draft terms of reference of the mid-term evaluation',
      ),
      duration: 30,
      presenter: 'Hind Ouadghiri',
      carries: '3/4',
      milestone: 13,
    },
    {
      title: text(
        'برنامج العمل للسنة المقبلة',
        'Plan de travail de l’année à venir',
        'Work plan of the coming year',
      ),
      duration: 45,
      presenter: 'Katrin Vogelsang',
    },
    { title: text('مختلفات', 'Questions diverses', 'Any other business'), duration: 15 },
  ],
})

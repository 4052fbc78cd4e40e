import { text } from '../../trilingual'
import type { Dates } from '../relative-dates'
import { nextReceptionMeeting } from './local-reception-next'
import { pastReceptionMeetings } from './local-reception-past'
import type { IllustratedCommittee } from './told'

export const localReceptionCommittee = (dates: Dates): IllustratedCommittee => {
  const mandate = { from: dates.day(-400), to: dates.day(690) }
  return {
    name: text(
      'لجنة قيادة مشروع ACCUEIL',
      'Comité de pilotage du projet ACCUEIL',
      'ACCUEIL project steering committee',
    ),
    text: text(
      'تصادق على برنامج العمل السنوي وتتتبع الإنجاز، وتجتمع مرتين في السنة على الأقل.',
      'Il adopte le plan de travail annuel et suit la réalisation du projet ; il se réunit au moins deux fois par an.',
      'It adopts the yearly work plan and follows its execution; it meets at least twice a year.',
    ),
    quorum: { kind: 'seats', value: 2 },
    seats: [
      {
        organisation: 'mdcmre',
        role: 'chair',
        mandate,
        representative: { name: 'سلمى بنجلون', account: 'director' },
        alternate: { name: 'Hind Ouadghiri', account: 'officer' },
      },
      {
        organisation: 'ma-interior',
        role: 'member',
        mandate,
        representative: { name: 'عبد الرحيم المنصوري', account: 'interior' },
        alternate: { name: 'حكيمة الراشدي' },
      },
      {
        organisation: 'giz',
        role: 'secretary',
        mandate,
        representative: { name: 'Katrin Vogelsang', account: 'liaison.giz' },
        alternate: { name: 'Jonas Reuter' },
      },
      {
        organisation: 'bmz',
        role: 'observer',
        mandate,
        representative: { name: 'Annegret Pohl' },
      },
    ],
    meetings: [...pastReceptionMeetings(dates), nextReceptionMeeting(dates)],
  }
}

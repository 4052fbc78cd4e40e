import { text } from '../../trilingual'

export const ministry = text(
  'مقر الوزارة، قاعة الاجتماعات الكبرى، الرباط',
  'Siège du ministère, grande salle de réunion, Rabat',
  'Ministry, main meeting room, Rabat',
)
export const regionalCouncil = text(
  'مقر مجلس جهة الشرق، وجدة',
  'Siège du conseil de la région de l’Oriental, Oujda',
  'Seat of the Oriental regional council, Oujda',
)
export const employmentAgency = text(
  'مقر الوكالة الوطنية لإنعاش التشغيل والكفاءات، الدار البيضاء',
  'Siège de l’ANAPEC, Casablanca',
  'ANAPEC headquarters, Casablanca',
)

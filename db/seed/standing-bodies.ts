import type { committeeKind, seatRole } from '@/db/schema/committees'
import type { Source } from './portfolio'
import { text } from './trilingual'

type Body = {
  sourceKey: string
  kind: (typeof committeeKind.enumValues)[number]
  code: string
  project: string
  /** What its meetings are filed under in the portfolio. */
  editionsOf?: string
  name: ReturnType<typeof text>
  text: ReturnType<typeof text> | null
  seats: { organisation: string; role: (typeof seatRole.enumValues)[number]; isStated: boolean }[]
  source: Source
}

/** Forums and processes that the portfolio keeps as engagements, and that meet like committees. */
export const standingBodies: Body[] = [
  {
    sourceKey: 'com-ma-es-forum',
    kind: 'forum',
    code: 'FORUM-MAES',
    project: 'ma-es-forum',
    editionsOf: 'ma-es-forum',
    name: text(
      'المنتدى المغربي الإسباني حول الهجرة والاندماج',
      'Forum maroco-espagnol sur la migration et l’intégration',
      'Moroccan-Spanish Forum on Migration and Integration',
    ),
    text: null,
    // The page names who organises it; what seat that gives, it does not say.
    seats: [
      { organisation: 'mdcmre', role: 'member', isStated: false },
      { organisation: 'es-migration-state-secretariat', role: 'member', isStated: false },
    ],
    source: { file: 'source-bilateral-cooperation.ar.txt', lines: '150-170' },
  },
  {
    sourceKey: 'com-gfmd',
    kind: 'forum',
    code: 'GFMD',
    project: 'gfmd-cochairmanship',
    editionsOf: 'gfmd',
    name: text(
      'المنتدى العالمي حول الهجرة والتنمية',
      'Forum mondial sur la migration et le développement',
      'Global Forum on Migration and Development',
    ),
    text: text(
      'إطار استشاري طوعي وغير ملزم وغير رسمي، تتولى رئاسته الدولة المضيفة.',
      'Cadre consultatif volontaire, non contraignant et informel, présidé par le pays hôte.',
      'A voluntary, non-binding and informal consultative framework, chaired by the host country.',
    ),
    seats: [],
    source: { file: 'source-multilateral-cooperation.ar.txt', lines: '5-19' },
  },
  {
    sourceKey: 'com-arcp',
    kind: 'consultative_process',
    code: 'ARCP',
    project: 'arcp-participation',
    name: text(
      'عملية التشاور العربية الإقليمية حول الهجرة',
      'Processus consultatif régional arabe sur la migration',
      'Arab Regional Consultative Process on Migration',
    ),
    text: text(
      'آلية مرنة غير رسمية وغير ملزمة للدول الأعضاء بجامعة الدول العربية. تعقد اجتماعا سنويا خلال الربع الثاني من كل عام، واجتماعات استثنائية كلما دعت الضرورة لذلك.',
      'Mécanisme souple, informel et non contraignant des États membres de la Ligue des États arabes. Il se réunit chaque année au deuxième trimestre, et en session extraordinaire chaque fois que nécessaire.',
      'A flexible, informal and non-binding mechanism of the members of the League of Arab States. It meets every year in the second quarter, and in extraordinary session whenever needed.',
    ),
    seats: [
      { organisation: 'las-general-secretariat', role: 'secretary', isStated: true },
      { organisation: 'morocco', role: 'member', isStated: false },
    ],
    source: { file: 'source-arab-regional-consultative-process.ar.txt', lines: '5-32' },
  },
]

import type { LocalizedText } from '@/lib/localized-text'
import { text } from '../trilingual'

export const roleNotWritten = text(
  'دور مستنتج من الصفحة، غير مكتوب فيها.',
  'Rôle déduit de la page, non écrit.',
  'Role deduced from the page, not written.',
)

const NAMED_WITHOUT_ROLE = text(
  'مذكورة ضمن الشركاء دون تحديد دورها.',
  'Citées parmi les partenaires, sans rôle.',
  'Named among the partners, with no role.',
)

/** By project and organisation. */
export const partyNotes: Record<string, LocalizedText | undefined> = {
  'recoming pilot-communes-10': text(
    'مذكورة ضمن الشركاء دون تحديد دورها؛ والأرجح أنها مستفيدة.',
    'Citées parmi les partenaires, sans rôle ; bénéficiaires selon toute vraisemblance.',
    'Named among the partners, with no role; beneficiaries in all likelihood.',
  ),
  'recoming local-administrations': NAMED_WITHOUT_ROLE,
  'recoming local-associations': NAMED_WITHOUT_ROLE,
  'recoming private-sector': text(
    'مذكور ضمن الشركاء دون تحديد دوره.',
    'Cité parmi les partenaires, sans rôle.',
    'Named among the partners, with no role.',
  ),
  'de-mre-investment giz': text(
    'قاعدة مقررة لمجموع محفظة التعاون مع ألمانيا (صفحة التعاون الثنائي، السطر 37)؛ أما المشروع نفسه فلا يذكر أي شريك.',
    'Règle posée pour l’ensemble du portefeuille allemand (page « Coopération bilatérale », ligne 37) ; le projet lui-même ne cite aucun partenaire.',
    'A rule set for the whole German portfolio (“Bilateral cooperation” page, line 37); the project itself names no partner.',
  ),
  'de-mre-investment german-chamber-casablanca': text(
    'حضر ممثل عنها أحد الاجتماعات، دون ذكر أي دور.',
    'Un représentant a assisté à une réunion ; aucun rôle n’est écrit.',
    'A representative attended a meeting; no role is written.',
  ),
  'maghrib-belgium-impulse enabel': text(
    'مذكورة على مستوى البرنامج: تنفيذ بتعاون وثيق مع الوكالة البلجيكية للتنمية (صفحة التعاون الثنائي، السطر 132).',
    'Indiqué au niveau du programme : mise en œuvre en étroite coopération avec Enabel (page « Coopération bilatérale », ligne 132).',
    'Stated at programme level: carried out in close cooperation with Enabel (“Bilateral cooperation” page, line 132).',
  ),
  'amuddu enabel': text(
    'مذكورة على مستوى البرنامج (صفحة التعاون الثنائي، السطر 132).',
    'Indiqué au niveau du programme (page « Coopération bilatérale », ligne 132).',
    'Stated at programme level (“Bilateral cooperation” page, line 132).',
  ),
  'amuddu entraide-nationale': text(
    'هوية متنازع فيها (A11): كُتب في الصفحة «الانعاش الوطني»، بينما تذكر صفحة مستقلة عن المشروع التعاون الوطني. في انتظار التأكيد.',
    'Identité disputée (A11) : la page écrit « الانعاش الوطني » (Promotion nationale) ; une page indépendante sur le projet donne Entraide nationale. À confirmer.',
    'Disputed identity (A11): the page writes “الانعاش الوطني” (Promotion nationale); an independent page on the project gives Entraide nationale. To be confirmed.',
  ),
  'vivre-ensemble es-migration-state-secretariat': text(
    'تتصرف عبر المرصد الإسباني للعنصرية وكراهية الأجانب.',
    'Agit à travers l’OBERAXE.',
    'Acts through OBERAXE.',
  ),
  'vivre-ensemble oberaxe': text(
    'لحساب كتابة الدولة الإسبانية.',
    'Pour le compte du Secrétariat d’État espagnol.',
    'On behalf of the Spanish State Secretariat.',
  ),
  'es-technical-skills aecid': text(
    'تذكر الصفحة «التعاون الإسباني في إطار البرنامج مسار» (السطر 208)؛ وبرنامج مسار ممول من الوكالة الإسبانية (السطر 202).',
    'La page dit « coopération espagnole dans le cadre de MASAR » (ligne 208) ; MASAR est financé par l’agence espagnole (ligne 202).',
    'The page says “Spanish cooperation under MASAR” (line 208); MASAR is funded by the Spanish agency (line 202).',
  ),
  'arcp-participation morocco': text(
    'عضو بصفته من دول جامعة الدول العربية؛ ولم يُكتب ذلك صراحة.',
    'Membre au titre de la Ligue des États arabes ; ce n’est pas écrit expressément.',
    'Member through the League of Arab States; it is not written explicitly.',
  ),
  'african-alliance-initiative morocco': text(
    'تقدم المبادرة على أنها مغربية، دون ذكر الدور.',
    'Initiative présentée comme marocaine ; le rôle n’est pas écrit.',
    'An initiative presented as Moroccan; the role is not written.',
  ),
  'african-alliance-initiative iom': text(
    'تنسب الصفحات تنظيم الحدث تارة إلى المنظمة الدولية للهجرة وتارة إلى الجمعية العامة للأمم المتحدة (A38).',
    'Les pages attribuent l’événement tantôt à l’OIM, tantôt à l’Assemblée générale des Nations unies (A38).',
    'The pages attribute the event in one place to IOM, in another to the United Nations General Assembly (A38).',
  ),
}

/** By project, where the funder is not among the partners. */
export const funderNotes: ReadonlyMap<string, LocalizedText> = new Map([
  [
    'de-mre-investment',
    text(
      'مستفاد من القاعدة المقررة لمجموع محفظة التعاون مع ألمانيا (صفحة التعاون الثنائي، السطر 37)؛ دون ذكر اسم الوزارة.',
      'Hérité de la règle posée pour l’ensemble du portefeuille allemand (page « Coopération bilatérale », ligne 37) ; le ministère n’est pas nommé.',
      'Inherited from the rule set for the whole German portfolio (“Bilateral cooperation” page, line 37); the ministry is not named.',
    ),
  ],
  [
    'de-mre-investment-dup',
    text(
      'مستفاد من القاعدة المقررة لمجموع محفظة التعاون مع ألمانيا (صفحة التعاون الثنائي، السطر 37).',
      'Hérité de la règle posée pour l’ensemble du portefeuille allemand (page « Coopération bilatérale », ligne 37).',
      'Inherited from the rule set for the whole German portfolio (“Bilateral cooperation” page, line 37).',
    ),
  ],
  [
    'vivre-ensemble',
    text(
      'مستنتج: تفيد الصفحة أن المشروع يندرج في إطار الصندوق (السطر 174).',
      'Déduit : la page dit que le projet s’inscrit dans le cadre du Fonds (ligne 174).',
      'Deduced: the page says that the project falls under the Fund (line 174).',
    ),
  ],
])

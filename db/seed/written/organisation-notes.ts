import type { LocalizedText } from '@/lib/localized-text'
import { text } from '../trilingual'

const ACRONYM_NOT_WRITTEN = text(
  'الرمز المختصر لا يرد في المصدر.',
  'Sigle absent de la source.',
  'Acronym not in the source.',
)

export const organisationNotes: Record<string, LocalizedText | undefined> = {
  mdcmre: text(
    'الوزارة المستضيفة. لم يُذكر اسم الوزير في أي موضع. الرمز المختصر لا يرد في الصفحات، وهو مأخوذ من الصفحة العمومية للوكالة الألمانية. وتختلف التسمية من موضع لآخر (A17).',
    'Ministère hôte. Le ministre n’est jamais nommé. Le sigle ne figure pas dans les pages : il vient de la page publique de l’agence allemande. L’intitulé varie (A17).',
    'Host ministry. The minister is never named. The acronym is not in the pages: it comes from the German agency’s public page. The title varies (A17).',
  ),
  'ma-foreign-affairs': text(
    'ثلاث تسميات متعاقبة في الصفحات: التعاون، والتعاون الدولي، والتعاون الإفريقي والمغاربة المقيمون بالخارج (A16).',
    'Trois intitulés successifs dans les pages : Coopération, Coopération internationale, Coopération africaine et Marocains résidant à l’étranger (A16).',
    'Three successive titles in the pages: Cooperation, International Cooperation, African Cooperation and Moroccan Expatriates (A16).',
  ),
  'ma-solidarity': text(
    'تنتهي لائحة القطاعات بكلمة «إلخ»: فهي ليست حصرية.',
    'La liste des départements se termine par « etc. » : elle n’est pas exhaustive.',
    'The list of departments ends with “etc.”: it is not exhaustive.',
  ),
  'ma-employment': text(
    'تدفقات العمال الأجانب النظاميين، وتأشيرات عقود العمل، وتشغيل المغاربة على المستوى الدولي. الرمز المختصر لا يرد في المصدر.',
    'Flux réguliers de travailleurs étrangers, visas de contrats de travail, placement des Marocains à l’international. Sigle absent de la source.',
    'Regular flows of foreign workers, work-contract visas, placement of Moroccan workers abroad. Acronym not in the source.',
  ),
  'ma-head-of-government': text(
    'تترأس اللجنة الوزارية للمغاربة المقيمين بالخارج وشؤون الهجرة.',
    'Préside la commission ministérielle des Marocains résidant à l’étranger et des affaires de la migration.',
    'Chairs the ministerial commission on Moroccans residing abroad and migration affairs.',
  ),
  'anapec-international': text(
    'قناة تشغيل العمال المغاربة بالخارج.',
    'Voie de placement des travailleurs marocains à l’étranger.',
    'Channel for placing Moroccan workers abroad.',
  ),
  'entraide-nationale': text(
    'هوية متنازع فيها (A11): كُتب في الصفحة «الانعاش الوطني»، وهي هيئة أخرى، بينما تذكر صفحة مستقلة عن مشروع أمودو التعاون الوطني. في انتظار تأكيد شخص مسؤول.',
    'Identité disputée (A11) : la page écrit « الانعاش الوطني » (Promotion nationale), autre organisme ; une page indépendante sur AMUDDU donne Entraide nationale. À confirmer par une personne.',
    'Disputed identity (A11): the page writes “الانعاش الوطني” (Promotion nationale), another body; an independent page on AMUDDU gives Entraide nationale. To be confirmed by a person.',
  ),
  amci: ACRONYM_NOT_WRITTEN,
  'giz-rabat': text(
    'يؤمن متابعة الأنشطة المتفق عليها وتنفيذها.',
    'Assure le suivi et l’exécution des activités convenues.',
    'Follows up and carries out the agreed activities.',
  ),
  bmz: ACRONYM_NOT_WRITTEN,
  'belgian-partner-unnamed': text(
    'تعلن الصفحة عن شريك بلجيكي إلى جانب الاتحاد العام لمقاولات المغرب دون تسميته.',
    'La page annonce un partenaire belge aux côtés de la CGEM sans le nommer.',
    'The page announces a Belgian partner beside CGEM without naming it.',
  ),
  aecid: ACRONYM_NOT_WRITTEN,
  oberaxe: text(
    'يتصرف في المشروع لحساب كتابة الدولة الإسبانية. الرمز المختصر لا يرد في المصدر.',
    'Agit dans le projet pour le compte du Secrétariat d’État espagnol. Sigle absent de la source.',
    'Acts in the project on behalf of the Spanish State Secretariat. Acronym not in the source.',
  ),
  'es-permanent-immigration-observatory': text(
    'مصدر إحصائيات المغاربة المقيمين بإسبانيا (2016). الرمز المختصر لا يرد في المصدر.',
    'Source statistique de la population marocaine en Espagne (2016). Sigle absent de la source.',
    'Statistical source for the Moroccan population in Spain (2016). Acronym not in the source.',
  ),
  fiiapp: text(
    'الرمز المختصر لا يرد في المصدر؛ والاسم كما كُتب مختصر من الاسم الرسمي (A44).',
    'Sigle absent de la source ; la forme écrite abrège le nom officiel (A44).',
    'Acronym not in the source; the written form shortens the official name (A44).',
  ),
  'spanish-embassy-rabat': text(
    'رافق السفير، دون ذكر اسمه، كاتبة الدولة.',
    'L’ambassadeur, non nommé, accompagnait la Secrétaire d’État.',
    'The ambassador, not named, accompanied the State Secretary.',
  ),
  'eu-delegation': text(
    'بصفة ملاحظ. كون المندوبية معتمدة لدى المغرب مفهوم ضمنا، غير مكتوب.',
    'Qualité d’observateur. L’accréditation au Maroc est sous-entendue, non écrite.',
    'Observer status. Accreditation to Morocco is implied, not written.',
  ),
  'pilot-communes-10': text(
    'لم تذكر الصفحات اسم أي من الجماعات العشر.',
    'Aucune des dix communes n’est nommée dans les pages.',
    'None of the ten communes is named in the pages.',
  ),
  'trade-unions': text(
    'فئة عامة من الفاعلين في التعاون جنوب-جنوب والتعاون الثلاثي.',
    'Catégorie générale d’acteurs de la coopération Sud-Sud et triangulaire.',
    'A general category of actors in South-South and triangular cooperation.',
  ),
  'un-agencies-morocco': text(
    'عنوان دون مضمون: كان محتواه مرتبطا برمز إدراج لم تعد الصفحة تعرضه (14931).',
    'Titre seul : le contenu tenait à un code court non résolu (14931).',
    'Heading only: its content hung on an unresolved shortcode (14931).',
  ),
  'un-south-south-unit': text(
    'أحدثتها الجمعية العامة سنة 1978 لتعزيز التعاون جنوب-جنوب والتعاون الثلاثي وتنسيقهما ودعمهما.',
    'Créée en 1978 par l’Assemblée générale pour renforcer, coordonner et appuyer la coopération Sud-Sud et triangulaire.',
    'Created in 1978 by the General Assembly to strengthen, coordinate and support South-South and triangular cooperation.',
  ),
  'un-ecosoc': text(
    'لا ينبغي خلطه بالمجلس الاقتصادي والاجتماعي العربي (A37).',
    'À ne pas confondre avec le Conseil économique et social arabe (A37).',
    'Not to be confused with the Arab Economic and Social Council (A37).',
  ),
  ilo: text(
    'المنظمة ومكتبها الدائم شريك واحد؛ ويُحتفظ بالاسمين معا (A36).',
    'L’Organisation et son Bureau permanent sont un seul partenaire ; les deux noms sont à garder (A36).',
    'The Organization and its permanent Office are one partner; both names are to be kept (A36).',
  ),
  gmg: text(
    'نحو عشرين منظمة دولية.',
    'Une vingtaine d’organisations internationales.',
    'About twenty international organisations.',
  ),
  eu: text(
    'عنوان دون مضمون في صفحة التعاون المتعدد الأطراف (رمز الإدراج 14925)؛ ويرد ذكر الاتحاد أيضا من خلال مندوبيته والصندوق الائتماني الاستعجالي.',
    'Titre seul dans la page multilatérale (code court 14925 non résolu) ; l’UE paraît aussi par sa Délégation et par le Fonds fiduciaire d’urgence.',
    'Heading only in the multilateral page (unresolved shortcode 14925); the EU also appears through its Delegation and the Emergency Trust Fund.',
  ),
  'las-economic-social-council': text(
    'من أجهزة جامعة الدول العربية، ولا ينبغي خلطه بالمجلس الاقتصادي والاجتماعي للأمم المتحدة (A37).',
    'Organe de la Ligue des États arabes, à ne pas confondre avec l’ECOSOC des Nations unies (A37).',
    'An organ of the League of Arab States, not to be confused with the United Nations ECOSOC (A37).',
  ),
  'las-refugees-expatriates-migration-dept': text(
    'من بين 13 إدارة مكونة للقطاع الاجتماعي بالأمانة العامة؛ تغيرت مكوناتها سنة 2016 بإضافة ملف اللجوء ونقل ملف السياسات السكانية.',
    'L’un des 13 départements du secteur social du Secrétariat ; remanié en 2016 : asile ajouté, politiques démographiques transférées.',
    'One of the 13 departments of the Secretariat’s social sector; reshaped in 2016: asylum added, population policies moved out.',
  ),
  'african-alliance-migration-development': text(
    'مبادرة مغربية؛ والرمز المختصر لا يرد في المصدر.',
    'Initiative marocaine ; sigle absent de la source.',
    'Moroccan initiative; acronym not in the source.',
  ),
  'eutf-africa': text(
    'صندوق يمول مشروعا: انتماؤه إلى الاتحاد الأوروبي غير مكتوب في هذا السطر.',
    'Fonds qui finance un projet : l’appartenance à l’Union européenne n’est pas écrite à cette ligne.',
    'A fund that finances a project: that it is the European Union’s is not written at this line.',
  ),
}

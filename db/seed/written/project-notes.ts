import type { LocalizedText } from '@/lib/localized-text'
import { text } from '../trilingual'

const ANNOUNCED = text(
  'لم تُعتمد حالة للمشروع: تعلن عنه الصفحة بصيغة المستقبل، ولا يُعتد بزمن الفعل (A51). الجهة الممولة غير مذكورة (برنامج التعاون البلجيكي).',
  'Statut non retenu : la page l’annonce au futur, et le temps du verbe ne fait pas foi (A51). Bailleur non indiqué (programme de coopération belge).',
  'No status retained: the page announces it in the future tense, and the tense of a verb proves nothing (A51). Funder not stated (Belgian cooperation programme).',
)

export const projectNotes: Record<string, LocalizedText | undefined> = {
  recoming: text(
    'يشمل أيضا تعاونا ثلاثيا (سلسلة «استراتيجية الاندماج»). لا تذكر الصفحة فترة المشروع (A05).',
    'Comporte aussi une coopération triangulaire (série « stratégie d’intégration »). La page n’indique pas de période (A05).',
    'Also includes triangular cooperation (the “integration strategy” series). The page gives no period (A05).',
  ),
  recosa: text(
    'مكمل لمشروع RECOMING. تعلن الصفحة ثلاثة أهداف ولا ترقم منها سوى اثنين (A03).',
    'Complète RECOMING. La page annonce trois objectifs et n’en numérote que deux (A03).',
    'Complements RECOMING. The page announces three objectives and numbers only two (A03).',
  ),
  'de-mre-investment': text(
    'لا تذكر الصفحة لهذا المشروع فترة ولا شركاء؛ وتمويله مستفاد من القاعدة المقررة لمجموع محفظة التعاون مع ألمانيا (A05، A52).',
    'Ni période ni partenaires propres dans la page ; le financement vient de la règle posée pour l’ensemble du portefeuille allemand (A05, A52).',
    'The page gives neither a period nor partners of its own; the funding comes from the rule set for the whole German portfolio (A05, A52).',
  ),
  'de-mre-investment-dup': text(
    'المشروع الألماني الخامس في الصفحة: عنوانه عنوان المشروع الرابع، دون مضمون. يُرجح أنه مكرر، في انتظار أن يبت فيه شخص مسؤول (A02).',
    'Cinquième projet allemand de la page : même intitulé que le quatrième, sans contenu. Doublon présumé, en attente de la décision d’une personne (A02).',
    'Fifth German project of the page: the same title as the fourth, with no content. Presumed duplicate, awaiting a person’s decision (A02).',
  ),
  'maghrib-belgium-impulse': text(
    `${ANNOUNCED.ar} والرمز المختصر MBI لا يرد في المصدر.`,
    `${ANNOUNCED.fr} Le sigle MBI ne figure pas dans la source.`,
    `${ANNOUNCED.en} The acronym MBI does not appear in the source.`,
  ),
  amuddu: ANNOUNCED,
  'vivre-ensemble': text(
    'لم تُعتمد حالة للمشروع: تفيد الصفحة، وتحريرها قديم، أنه انطلق في 24 غشت 2017 وسيستمر إلى غاية 23 غشت 2020 (A51). تعاون ثنائي بتمويل متعدد الأطراف. وتنتهي لائحة القطاعات الوزارية بكلمة «إلخ» (A47).',
    'Statut non retenu : la page dit le projet lancé le 24 août 2017 et appelé à se poursuivre jusqu’au 23 août 2020, à une date de rédaction ancienne (A51). Coopération bilatérale à financement multilatéral. La liste des départements ministériels se termine par « etc. » (A47).',
    'No status retained: the page, drafted long ago, says that the project began on 24 August 2017 and will run until 23 August 2020 (A51). Bilateral cooperation with multilateral funding. The list of ministerial departments ends with “etc.” (A47).',
  ),
  'es-technical-skills': text(
    'يسمى في الصفحة مشروعا ثم برنامجا (A43). فترته غير مذكورة؛ أما فترة برنامج مسار فهي 2017-2018.',
    'Appelé projet, puis programme (A43). Période propre non indiquée ; celle de MASAR est 2017-2018.',
    'Called a project, then a programme (A43). Its own period is not stated; that of MASAR is 2017-2018.',
  ),
  'three-cultures-partnership': text(
    'لم تُعتمد حالة لهذه الشراكة: تفيد الصفحة أن الوزارة شريك منذ سنة 2010 ببرنامج عمل سنوي دون تاريخ انتهاء؛ غير أن الصفحة متقادمة.',
    'Statut non retenu : la page dit le ministère partenaire depuis 2010, avec un programme d’action annuel, sans date de fin ; la page a vieilli.',
    'No status retained: the page says that the ministry has been a partner since 2010, with a yearly action programme and no end date; the page has aged.',
  ),
  'arcp-participation': text(
    'البداية: تاريخ القرار المؤسس. مسار مفتوح دون أجل.',
    'Début : date de la décision fondatrice. Processus sans terme.',
    'Start: date of the founding decision. Open-ended process.',
  ),
  'african-alliance-initiative': text(
    'البداية: تاريخ الإطلاق. مبادرة مفتوحة دون أجل، تندرج في التعاون المتعدد الأطراف وفي التعاون جنوب-جنوب معا.',
    'Début : date du lancement. Initiative sans terme. Relève à la fois du multilatéral et du Sud-Sud.',
    'Start: date of the launch. Open-ended initiative. Both multilateral and South-South.',
  ),
  'au-coordination': text(
    'تندرج هذه الشراكة في التعاون المتعدد الأطراف وفي التعاون جنوب-جنوب معا.',
    'Relève à la fois du multilatéral et du Sud-Sud.',
    'Both multilateral and South-South.',
  ),
  'afro-asian-labour-migration-seminar': text(
    'لا يذكر المصدر تاريخا ولا مكانا؛ والنص سابق لاعتماد الميثاق العالمي (A41). وتندرج الندوة أيضا في التعاون جنوب-جنوب.',
    'Ni date ni lieu dans la source ; le texte précède l’adoption du Pacte mondial (A41). Relève aussi du Sud-Sud.',
    'Neither date nor venue in the source; the text predates the adoption of the Global Compact (A41). Also South-South.',
  ),
  'south-south-africa-track': text(
    'البلدان المذكورة: السودان وكوت ديفوار والسنغال وتونس ومصر؛ وليست جميعها من بلدان إفريقيا جنوب الصحراء (A29). ويشمل أيضا التعاون الثلاثي.',
    'Pays cités : Soudan, Côte d’Ivoire, Sénégal, Tunisie, Égypte ; tous ne sont pas subsahariens (A29). Comprend aussi la coopération triangulaire.',
    'Countries named: Sudan, Côte d’Ivoire, Senegal, Tunisia, Egypt; not all are sub-Saharan (A29). Also includes triangular cooperation.',
  ),
  'eu-cooperation': text(
    'عنوان دون مضمون: كان محتواه مرتبطا برمز إدراج لم تعد الصفحة تعرضه، رقمه 14925 (A32).',
    'Titre seul : le contenu tenait à un code court non résolu, 14925 (A32).',
    'Heading only: its content hung on an unresolved shortcode, 14925 (A32).',
  ),
  'un-morocco-cooperation': text(
    'عنوان دون مضمون: كان محتواه مرتبطا برمز إدراج لم تعد الصفحة تعرضه، رقمه 14931 (A32).',
    'Titre seul : le contenu tenait à un code court non résolu, 14931 (A32).',
    'Heading only: its content hung on an unresolved shortcode, 14931 (A32).',
  ),
}

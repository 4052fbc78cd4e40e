import type { LocalizedText } from '@/lib/localized-text'
import { text } from '../trilingual'

export const programmeNotes: Record<string, LocalizedText | undefined> = {
  'ma-be-cooperation-2016-2020': text(
    'ينفذ بتعاون وثيق مع الوكالة البلجيكية للتنمية (صفحة التعاون الثنائي، السطر 132).',
    'Mis en œuvre en étroite coopération avec Enabel (page « Coopération bilatérale », ligne 132).',
    'Carried out in close cooperation with Enabel (“Bilateral cooperation” page, line 132).',
  ),
  masar: text(
    'قدمه الجانب الإسباني وتموله الوكالة الإسبانية للتعاون الدولي. تعلن الصفحة «عدة مشاريع» ولا تصف سوى واحد (A46).',
    'Présenté par la partie espagnole, financé par l’AECID. La page annonce « plusieurs projets » et n’en décrit qu’un (A46).',
    'Presented by the Spanish side, funded by AECID. The page announces “several projects” and describes one (A46).',
  ),
  'eutf-africa': text(
    'انتماء الصندوق إلى الاتحاد الأوروبي غير مكتوب في هذا السطر؛ وهو أمر معروف، وينسجم مع صفة الملاحظ التي تحملها مندوبية الاتحاد.',
    'L’appartenance à l’Union européenne n’est pas écrite à cette ligne ; elle est notoire et s’accorde avec le siège d’observateur de la Délégation.',
    'That the fund is the European Union’s is not written at this line; it is common knowledge and agrees with the Delegation’s observer seat.',
  ),
  rec: text(
    'تتحدث الصفحة عن «مشروع REC» مع أنه يضم مشروعين، فاعتُبر هنا برنامجا (A43). تموله الوزارة الفدرالية للتعاون الاقتصادي والتنمية وتنفذه الوكالة الألمانية للتعاون الدولي.',
    'La page parle du « projet REC », qui réunit pourtant deux projets : tenu ici pour un programme (A43). Financé par le BMZ, exécuté par la GIZ.',
    'The page speaks of the “REC project”, which nevertheless groups two projects: taken here as a programme (A43). Funded by BMZ, carried out by GIZ.',
  ),
  'german-cooperation-portfolio': text(
    'قاعدة مقررة للمجموع: تتولى الوكالة الألمانية للتعاون الدولي تدبير المشاريع الممولة من ألمانيا وتنفيذها؛ ويسري ذلك على كل مشروع ما لم يرد خلافه (A52).',
    'Règle posée pour l’ensemble : les projets financés par l’Allemagne sont gérés et exécutés par la GIZ ; chaque projet en hérite sauf mention contraire (A52).',
    'A rule set for the whole: projects funded by Germany are managed and carried out by GIZ; each project inherits it unless stated otherwise (A52).',
  ),
  'trilateral-integration-strategy': text(
    'سلسلة أنشطة داخل مشروع RECOMING، دون ذكر اسم البلد الثالث (A53). والفترة مستنتجة من أول دورة مؤرخة وآخرها.',
    'Série d’activités au sein de RECOMING ; le troisième pays n’est pas nommé (A53). Période déduite de la première et de la dernière session datées.',
    'A series of activities within RECOMING; the third country is not named (A53). The period is deduced from the first and last dated sessions.',
  ),
  'au-joint-labour-migration': text(
    'الرمز المختصر لا يرد في المصدر. وتستند الندوة إلى نشاط أنجز في إطار هذا البرنامج.',
    'Sigle absent de la source. Le séminaire s’appuie sur une activité menée dans ce programme.',
    'Acronym not in the source. The seminar builds on an activity carried out under this programme.',
  ),
  'three-cultures-annual-plan': text(
    'برنامج سنوي، دون تاريخ انتهاء.',
    'Programme annuel, sans date de fin.',
    'A yearly programme, with no end date.',
  ),
}

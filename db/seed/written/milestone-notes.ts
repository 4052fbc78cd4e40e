import type { LocalizedText } from '@/lib/localized-text'
import { text } from '../trilingual'

const TRILATERAL = text(
  'بصيغة ثلاثية الأطراف، دون ذكر اسم البلد الثالث (A53).',
  'Format tripartite ; le troisième pays n’est pas nommé (A53).',
  'Trilateral format; the third country is not named (A53).',
)
const BILATERAL = text(
  'بصيغة ثنائية مغربية-ألمانية. رُتبت مهمتا أبريل 2017 حسب رقميهما (A62).',
  'Format bilatéral maroco-allemand. L’ordre des deux missions d’avril 2017 vient de leur numéro (A62).',
  'Bilateral, Moroccan-German format. The order of the two missions of April 2017 comes from their numbers (A62).',
)
const EACH_DECEMBER = text(
  'تظاهرتان متمايزتان، في دجنبر من كل سنة، وليستا فترة متصلة (A55).',
  'Deux événements distincts, en décembre de chaque année, et non une période continue (A55).',
  'Two separate events, in December of each year, and not one continuous period (A55).',
)

export const milestoneNotes: Record<string, LocalizedText | undefined> = {
  'act-recoming-05-1': TRILATERAL,
  'act-recoming-05-2': TRILATERAL,
  'act-recoming-05-3': TRILATERAL,
  'act-recoming-06-1': BILATERAL,
  'act-recoming-06-2': BILATERAL,
  'act-recoming-08-1': EACH_DECEMBER,
  'act-recoming-08-2': EACH_DECEMBER,
  'act-rec-01': text(
    'ورشة مشتركة بين مشروعي RECOSA وRECOMING (برنامج REC).',
    'Atelier commun à RECOSA et à RECOMING (programme REC).',
    'A workshop shared by RECOSA and RECOMING (REC programme).',
  ),
  'act-de-invest-01': text(
    'الدار البيضاء مقر الغرفة، ولا تذكر الصفحة مكان انعقاد الاجتماع.',
    'Casablanca est le siège de la chambre ; la page n’indique pas le lieu de la réunion.',
    'Casablanca is the seat of the chamber; the page does not say where the meeting was held.',
  ),
  'act-ve-end': text(
    'نهاية مرتقبة حسب الصفحة؛ ولا شيء فيها يفيد أنها حلت فعلا.',
    'Fin prévue selon la page ; rien n’y dit qu’elle a eu lieu.',
    'Planned end according to the page, where nothing says that it took place.',
  ),
  'act-masar-presented': text(
    'دون تاريخ؛ بعد اجتماع اللجنة الثنائية في دجنبر 2016.',
    'Sans date ; après la réunion de la commission bilatérale de décembre 2016.',
    'Undated; after the bilateral committee meeting of December 2016.',
  ),
  'act-gfmd-consultations': text(
    'التاريخ كما ورد، والأرجح أن المقصود 2006 (A01): تُعد المشاورات منعقدة، دون تاريخ فعلي، إلى أن يبت شخص مسؤول في الأمر. ولم يُذكر مكان انعقادها.',
    'Date telle qu’écrite, très probablement 2006 (A01) : tenue pour réalisée, sans date effective, jusqu’à la décision d’une personne. Le lieu n’est pas écrit.',
    'Date as written, most probably 2006 (A01): taken as held, with no actual date, until a person decides. The place is not written.',
  ),
  'act-gfmd-berlin': text(
    'دون تاريخ في المصدر (A49).',
    'Sans date dans la source (A49).',
    'Undated in the source (A49).',
  ),
  'act-gfmd-marrakech': text(
    'لم يرد ذكر قصر المؤتمرات إلا بخصوص لقاءات السيد الوزير.',
    'Le palais des congrès n’est donné que pour les entretiens du ministre.',
    'The conference centre is given only for the minister’s meetings.',
  ),
  'act-gcm-national-consultations': text(
    'ورد «شهر شتنبر المنصرم» دون ذكر السنة: 2017 أو 2018 حسب تاريخ تحرير الصفحة (A25).',
    '« Septembre dernier », sans année : 2017 ou 2018 selon la date de rédaction (A25).',
    '“Last September”, without a year: 2017 or 2018, depending on when the page was drafted (A25).',
  ),
  'act-hld-2013': text(
    'يُنسب تنظيمه تارة إلى الجمعية العامة وتارة إلى المنظمة الدولية للهجرة (A38). وهو الحدث نفسه الذي أُطلقت خلاله مبادرة الائتلاف الإفريقي.',
    'Organisation attribuée tantôt à l’Assemblée générale, tantôt à l’OIM (A38). L’initiative de l’Alliance africaine a été lancée lors du même événement.',
    'Attributed in one place to the General Assembly, in another to IOM (A38). The African Alliance initiative was launched at the same event.',
  ),
  'act-aamd-launch': text(
    'بمناسبة الحوار الرفيع المستوى المنعقد في اليوم نفسه.',
    'À l’occasion du Dialogue de haut niveau du même jour.',
    'On the occasion of the High-level Dialogue of the same day.',
  ),
  'act-joint-commissions-1996': text(
    'تصف الصفحة منحى مستمرا منذ سنة 1996، لا حدثا بعينه.',
    'La page décrit une tendance depuis 1996, non un événement.',
    'The page describes a trend since 1996, not an event.',
  ),
  'act-seminar': text(
    'أعلنت عنها ورقة لا تذكر تاريخا ولا مكانا (A41): ولا شيء يفيد أنها انعقدت.',
    'Annoncé par une note sans date ni lieu (A41) : rien ne dit qu’il a eu lieu.',
    'Announced by a note that gives neither date nor venue (A41): nothing says that it was held.',
  ),
}

import { fold } from './fold'
import { MONTH_NAMES } from './month-names'

const OTHER_MONTH_NAMES: readonly (readonly string[])[] = [
  ['كانون الثاني', 'جانفي', 'jan', 'janv'],
  ['شباط', 'فيفري', 'feb', 'fev', 'fevr'],
  ['آذار', 'mar'],
  ['نيسان', 'إبريل', 'أفريل', 'apr', 'avr'],
  ['أيار', 'مايو', 'مايس'],
  ['حزيران', 'يونيه', 'جوان', 'jun'],
  ['تموز', 'يوليو', 'يوليه', 'جويلية', 'jul', 'juil', 'juill'],
  ['آب', 'أغسطس', 'أوت', 'aug', 'aou'],
  ['أيلول', 'سبتمبر', 'sep', 'sept'],
  ['تشرين الأول', 'oct'],
  ['تشرين الثاني', 'نوفمبر', 'nov'],
  ['كانون الأول', 'ديسمبر', 'dec'],
]

const FILLERS = `
  شهر سنة عام لسنة لعام بسنة يوم في من خلال بتاريخ م ميلادية
  الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
  le du de d en au mois jour an annee l lundi mardi mercredi jeudi vendredi samedi dimanche
  the of on in month day year monday tuesday wednesday thursday friday saturday sunday`

const MONTHS = new Map(
  OTHER_MONTH_NAMES.flatMap((others, index) =>
    [...others, ...Object.values(MONTH_NAMES.long).map((names) => names[index] ?? '')].map(
      (name) => [fold(name), index + 1] as const,
    ),
  ),
)

const IGNORED = new Set(fold(FILLERS).split(/\s+/))

/** Takes folded text. */
export const monthNamed = (name: string): number | undefined => MONTHS.get(name)
export const isIgnored = (word: string): boolean => IGNORED.has(word)

import JSZip from 'jszip'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { curvesOf } from '@/lib/finance-charts/curves'
import { drawCurve } from './chart-drawing'
import { onePack } from './document.test-data'
import { pdfFile } from './pdf-file'
import { drawable } from './pdf-look'
import { levelOf } from './rules'
import { sheetOf } from './sheet'
import { wordFile } from './word-file'

const textOf = (locale: 'ar' | 'fr' | 'en', document = onePack) =>
  JSON.stringify(sheetOf(document, null, locale))

test('the sheet says the slippage and why, how long a decision waits, and what is left of the money', () => {
  const text = textOf('fr')
  for (const part of [
    '+ 92 jours',
    'Motif\u00a0: تأخر تهيئة المقرات',
    'et 2 autres jalons',
    '10 jours de retard',
    'Transmettre la liste',
  ])
    expect(text).toContain(part)
  expect(text).toMatch(/42\s% du prévu/)
  expect(text).toMatch(/27,7\s%/)
  expect(textOf('ar')).toContain('+ 92 يوما')
  expect(textOf('en')).toContain('10 days overdue')
})

test('without amounts it says nothing of money, and judges without it', () => {
  const [project] = onePack.projects
  if (!project) throw new Error('no project')
  expect(levelOf(project)).toBe('critical')
  const blind = { ...project, money: null }
  expect(levelOf(blind)).toBe('attention')
  expect(levelOf({ ...blind, health: { ...blind.health, isFollowed: false } })).toBeNull()
  const text = textOf('fr', { ...onePack, projects: [blind] })
  for (const part of ['Situation financière', 'Décaissements', 'Exécution', '27,7'])
    expect(text).not.toContain(part)
})

test('a frozen pack bears its number and its moment', () => {
  const stamp = { id: 1, number: 2, asAt: '2026-11-22', at: '2026-11-22T10:00:00Z', by: 'Hind' }
  expect(sheetOf(onePack, stamp, 'fr').cover.standing).toMatch(
    /^Dossier n°\u00a02 – .* 22 novembre 2026 à 1\d:00/,
  )
  expect(sheetOf(onePack, null, 'fr').cover.standing).toBe('Version de travail, non figée')
})

const pagesOf = async (document: typeof onePack, locale: 'ar' | 'fr' | 'en') => {
  const data = new Uint8Array(await pdfFile(sheetOf(document, null, locale)))
  const pdf = await getDocument({ data }).promise
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  return texts
}
const saying = (ar: string) => ({
  ...onePack,
  ...{ decisions: [], previous: null },
  agenda: onePack.agenda.map((item) => ({ ...item, title: { ar } })),
})

test('a letter drawn as part of another is not lost from the next text', async () => {
  const letters = (text = '') => ['ص', 'ح'].map((letter) => [...text].filter((one) => one === letter).length)
  const [, without] = await pagesOf(saying(''), 'ar')
  // The first has the bodies of the letters of the second, without the letters.
  await pagesOf(saying('بيضة ضيف ضوء مضيق مضمون نضج فخ شيخ خبز مخ'), 'ar')
  const [, agenda] = await pagesOf(saying('صيف صوت مصير مصون فتح شرح حبر محبة'), 'ar')
  expect(letters(agenda)).toEqual(letters(without).map((count) => count + 4))
}, 60_000)

test.each(['ar', 'fr', 'en'] as const)(
  'the PDF holds it as words that can be searched (%s)',
  async (locale) => {
    const texts = await pagesOf(onePack, locale)
    expect(texts.length).toBeGreaterThanOrEqual(5)
    const all = texts.join('\n')
    for (const part of ['COPIL-X-2026-03/D1', 'GIZ', `2 / ${texts.length}`]) expect(all).toContain(part)
    if (locale === 'ar') for (const word of ['الشبابيك', 'الوزارة', 'التاريخ']) expect(all).toContain(word)
    else expect(all).toContain('Ouverture des guichets')
  },
  60_000,
)

test('in Arabic every paragraph, Arabic run and table of the Word file runs right to left', async () => {
  const zip = await JSZip.loadAsync(await (await wordFile(sheetOf(onePack, null, 'ar'))).arrayBuffer())
  const body = (await zip.file('word/document.xml')?.async('string')) ?? ''
  for (const part of ['ملف الاجتماع', 'مشروع الاستقبال', 'فتح الشبابيك']) expect(body).toContain(part)
  const tables = body.match(/<w:tbl>/g) ?? []
  expect(body.match(/<w:bidiVisual\/>/g)).toHaveLength(tables.length)
  const runs = (body.match(/<w:r>.*?<\/w:r>/gs) ?? []).filter(
    (run) => /\p{Script=Arabic}/u.test(run) && !run.includes('<w:drawing>'),
  )
  expect(runs.length).toBeGreaterThan(40)
  expect(runs.filter((run) => !run.includes('<w:rtl/>'))).toEqual([])
  expect(Object.keys(zip.files).filter((name) => /media\/.*\.svg$/.test(name))).toHaveLength(1)
})

test('what a face does not have is not drawn, and a minus stands before its number to the eye', () => {
  expect(drawable('ممثَّل', 'ar')).toBe('ممثل')
  expect(drawable('\u2068\u200f1.234,50\u00a0EUR\u2069', 'ar')).toBe('1.234,50\u00a0EUR')
  expect(drawable('\u200f\u200e-300.000,00\u00a0EUR', 'ar')).toBe('300.000,00-\u00a0EUR')
  expect(drawable('-3\u202f000 ≥ Ş \u2011', 'fr')).toBe('-3\u00a0000 ? Ş -')
})

test('time runs as the reader reads', () => {
  const [curve] = curvesOf(onePack.projects[0]?.money?.curve ?? [], onePack.asAt)
  if (!curve) throw new Error('no curve')
  const size = { width: 500, height: 150 }
  const [french, arabic] = [drawCurve(curve, 'fr', size), drawCurve(curve, 'ar', size)]
  expect(french.time.map(({ x }) => x)).toEqual(arabic.time.map(({ x }) => 500 - x))
  expect(french.now.x).toBeCloseTo(500 - arabic.now.x)
  expect(french.actual).toMatch(/^M58 128 L[\d.]+ /)
  expect(arabic.actual).toMatch(/^M442 128 L[\d.]+ /)
})

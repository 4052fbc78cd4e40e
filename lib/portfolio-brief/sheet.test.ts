import JSZip from 'jszip'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { clipped } from './clipped'
import { fullBrief } from './document.test-data'
import { briefPdf } from './pdf-file'
import { briefAsked } from './schema'
import { briefSheet } from './sheet'
import { briefWord } from './word-file'

const textOf = (locale: 'ar' | 'fr' | 'en', document = fullBrief) =>
  JSON.stringify(briefSheet(document, null, locale))

test('the sheet says what is under way, why a project is not on track, what comes and the money', () => {
  const text = textOf('fr')
  for (const part of [
    'Situation au 22 novembre 2026 – version de travail, non figée',
    '6 autres partenariats',
    '13 autres projets hors trajectoire',
    'et 32 autres échéances',
    'Données illustratives',
    '2 opérations sans taux de change',
  ])
    expect(text).toContain(part)
  expect(textOf('ar')).toContain('و32 موعدا آخر')
})

test('a frozen brief bears its day and its moment', () => {
  const stamp = { id: 1, asAt: '2026-11-22', at: '2026-11-22T10:00:00Z', by: 'Hind' }
  expect(briefSheet(fullBrief, stamp, 'fr').head.standing).toMatch(
    /^Situation au 22 novembre 2026 – figée le 22 novembre 2026 à 1\d:00$/,
  )
})

test('without anything it says so', () => {
  const text = textOf('fr', {
    ...fullBrief,
    ...{ overview: [], coming: [], money: [], health: { counts: {}, rows: [] } },
  })
  for (const part of ['Aucun montant connu', 'Aucun jalon ni réunion dans les 30 jours'])
    expect(text).toContain(part)
})

test.each(['ar', 'fr', 'en'] as const)(
  'the PDF has two pages at most, of words that can be searched (%s)',
  async (locale) => {
    const data = new Uint8Array(await briefPdf(briefSheet(fullBrief, null, locale)))
    const pdf = await getDocument({ data }).promise
    expect(pdf.numPages).toBe(2)
    const { items } = await (await pdf.getPage(1)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join('')
    expect(text).toContain({ ar: 'المشاريع', fr: 'Note de synthèse', en: 'Portfolio brief' }[locale])
  },
  60_000,
)

test('the Word file runs right to left in Arabic, its drawing a vector', async () => {
  const zip = await JSZip.loadAsync(await (await briefWord(briefSheet(fullBrief, null, 'ar'))).arrayBuffer())
  const body = (await zip.file('word/document.xml')?.async('string')) ?? ''
  for (const part of ['مذكرة موجزة', 'الملتزم به', '6 شراكات أخرى']) expect(body).toContain(part)
  expect(body.match(/<w:bidiVisual\/>/g)).toHaveLength((body.match(/<w:tbl>/g) ?? []).length)
  expect(Object.keys(zip.files).filter((name) => /media\/.*\.svg$/.test(name))).toHaveLength(1)
})

test('a text is cut between two words', () => {
  expect(clipped('one two  three', 20)).toBe('one two three')
  expect(clipped('one two, three', 9)).toBe('one two…')
  expect(clipped('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`)
})

test('an address means today’s brief, one of those frozen, or none', () => {
  expect([undefined, null, '7', 'x', ['7'], '-1'].map(briefAsked)).toEqual([
    null,
    null,
    7,
    ...[undefined, undefined, undefined],
  ])
})

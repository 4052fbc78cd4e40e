import JSZip from 'jszip'
import { expect, test } from 'vitest'
import type { MinutesDocument } from './document'
import type { Minutes } from './queries'
import { wordFile } from './word-file'

const document: MinutesDocument = {
  code: 'COPIL-X-2026-03',
  number: 3,
  title: null,
  language: 'ar',
  committee: {
    name: { ar: 'لجنة القيادة', fr: 'Comité de pilotage' },
    kind: 'steering_committee',
    code: 'COPIL-X',
  },
  starts: '2026-11-20',
  ends: null,
  startsAt: '10:00',
  endsAt: '12:30',
  place: { ar: 'الرباط', fr: 'Rabat' },
  onlineLink: null,
  seats: [
    {
      organisation: { ar: 'وزارة الداخلية', fr: 'Ministère de l’Intérieur' },
      acronym: null,
      role: 'chair',
      attendance: 'present',
      person: 'السيدة أمينة',
      approved: true,
      reservation: 'تحفظ بشأن الأجل',
      approvedBy: null,
    },
  ],
  guests: [],
  items: [
    {
      id: 1,
      title: { ar: 'حصيلة التقدم', fr: 'État d’avancement' },
      presenter: null,
      duration: null,
      carried: null,
      said: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [{ type: 'text', text: 'عرض الكاتب الحصيلة', marks: [{ type: 'bold' }] }],
          },
          {
            type: 'orderedList',
            content: [
              {
                type: 'listItem',
                content: [{ type: 'paragraph', content: [{ type: 'text', text: 'النقطة الأولى' }] }],
              },
            ],
          },
          {
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: 'الوثيقة',
                marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }],
              },
            ],
          },
        ],
      },
      decisions: [
        {
          reference: 'COPIL-X-2026-03/D1',
          number: 1,
          kind: 'decision',
          text: { ar: 'تمديد المرحلة\nبشهرين', fr: 'Prolonger la phase' },
          owner: 'GIZ',
          ownerName: null,
          due: '2027-01-15',
        },
      ],
    },
  ],
  otherDecisions: [],
}

const minutes: Minutes = {
  standing: {
    meetingId: 1,
    committeeId: 1,
    state: 'locked',
    commentsUntil: '2026-11-21',
    lockedAt: '2026-11-21T10:00:00Z',
    closingReason: null,
    sha256: 'a'.repeat(64),
    ministry: { ar: 'الوزارة', fr: 'Le ministère' },
    approvals: 1,
  },
  document,
  relation: { follows: false, isParty: false, seat: null },
  annexes: [{ id: 1, text: 'تصويب', by: null, at: '2026-11-22T10:00:00Z' }],
}

const partsOf = async (language: 'ar' | 'fr') => {
  const zip = await JSZip.loadAsync(await (await wordFile(minutes, language)).arrayBuffer())
  const footer = Object.keys(zip.files).find((name) => /^word\/footer\d*\.xml$/.test(name)) ?? ''
  const text = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
  return { body: await text('word/document.xml'), footer: await text(footer) }
}

test('in Arabic every paragraph, run and table of the minutes runs right to left', async () => {
  const { body, footer } = await partsOf('ar')
  for (const text of [
    'المملكة المغربية',
    'محضر الاجتماع',
    'لجنة القيادة',
    'وزارة الداخلية',
    'عرض الكاتب الحصيلة',
    'النقطة الأولى',
    'تمديد المرحلة',
    'COPIL-X-2026-03/D1',
    'GIZ',
    'تحفظ بشأن الأجل',
    'تصويب',
  ])
    expect(body).toContain(text)
  expect(body).toContain('<w:bidiVisual/>')
  const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs) ?? []
  expect(paragraphs.length).toBeGreaterThan(15)
  expect(paragraphs.filter((one) => !one.includes('<w:bidi/>'))).toEqual([])
  const arabicRuns = (body.match(/<w:r>.*?<\/w:r>/gs) ?? []).filter((run) => /\p{Script=Arabic}/u.test(run))
  expect(arabicRuns.filter((run) => !run.includes('<w:rtl/>'))).toEqual([])
  expect(body).toContain('<w:cr/>')
  expect(body).not.toMatch(/<w:r>(?:(?!<\/w:r>).)*<w:r>/s)
  expect(body).toContain('<w:bCs/>')
  expect(body).toContain('<w:numPr>')
  expect(footer).toContain('a'.repeat(64))
})

test('in French it runs left to right, but for what was said in Arabic', async () => {
  const { body } = await partsOf('fr')
  for (const text of [
    'Royaume du Maroc',
    'Comité de pilotage',
    'Prolonger la phase',
    'Échéance',
    '15 janvier 2027',
  ])
    expect(body).toContain(text)
  expect(body).not.toContain('<w:bidiVisual/>')
  const bidi = (body.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((one) => one.includes('<w:bidi/>'))
  expect(bidi).toHaveLength(3)
})

import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { isEmpty, nothingSaid, plainText, type Said, saidSchema, saysTheSame } from './said'

const paragraph = (text: string, marks?: object[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks && { marks }) }],
})
const doc = (...content: object[]) => ({ type: 'doc', content })
const parse = (given: unknown) => z.safeParse(saidSchema, given)
const linked = (href: string) =>
  doc(paragraph('here', [{ type: 'link', attrs: { href, target: '_blank', onclick: 'x()' } }]))

describe('what the server lets in', () => {
  test('paragraphs, lists, bold and links, without what an editor or an attacker adds', () => {
    const given = doc(paragraph('Said', [{ type: 'bold', attrs: { style: 'x' } }]), {
      type: 'orderedList',
      attrs: { start: 3, type: null, class: 'x' },
      content: [{ type: 'listItem', content: [paragraph('one')] }],
    })
    expect(parse(given).data).toEqual(
      doc(paragraph('Said', [{ type: 'bold' }]), {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [paragraph('one')] }],
      }),
    )
    expect(parse(linked('https://example.org/a')).data).toEqual(
      doc(paragraph('here', [{ type: 'link', attrs: { href: 'https://example.org/a' } }])),
    )
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScript:alert(1)',
    'data:text/html,x',
    '/relative',
    'vbscript:x',
    ' https://x',
  ])('refuses a link to %s', (href) => expect(parse(linked(href)).success).toBe(false))
  test.each(['http://example.org', 'mailto:a@example.org'])('takes a link to %s', (href) =>
    expect(parse(linked(href)).success).toBe(true),
  )

  test.each([
    ['an image', doc({ type: 'image', attrs: { src: 'x' } })],
    ['a heading', doc({ type: 'heading', content: [] })],
    ['another mark', doc(paragraph('x', [{ type: 'italic' }]))],
    ['raw HTML', doc({ type: 'html', html: '<script>' })],
    ['a list of paragraphs', doc({ type: 'bulletList', content: [paragraph('x')] })],
    ['no document', 'text'],
    ['nothing', null],
    ['an address with what no text holds', linked('https://x.org/\u0001')],
    ['an address that turns round', linked('https://x.org/\u202egpj.exe')],
    ['an address with a null', linked('https://x.org/\u0000')],
    ['too much', doc(paragraph('x'.repeat(100_001)))],
  ])('refuses %s', (_, given) => expect(parse(given).success).toBe(false))

  test('refuses lists nested without end, whatever their depth', () => {
    let nested: object = paragraph('x')
    for (let depth = 0; depth < 1500; depth++)
      nested = { type: 'bulletList', content: [{ type: 'listItem', content: [nested] }] }
    expect(parse(doc(nested)).success).toBe(false)
  })

  test('takes out what no text holds, and pieces that were nothing else', () => {
    const given = doc({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'a\u0000b \u202e' },
        { type: 'text', text: '\u0000' },
      ],
    })
    expect(parse(given).data).toEqual(doc({ type: 'paragraph', content: [{ type: 'text', text: 'ab ' }] }))
  })
})

test('an empty paragraph says nothing, and attributes of the editor change nothing', () => {
  expect(isEmpty(doc({ type: 'paragraph' }) as Said)).toBe(true)
  expect(saysTheSame(nothingSaid, doc({ type: 'paragraph' }) as Said)).toBe(true)
  expect(saysTheSame(linked('https://x.org/') as Said, parse(linked('https://x.org/')).data as Said)).toBe(
    true,
  )
  expect(saysTheSame(doc(paragraph('a')) as Said, doc(paragraph('b')) as Said)).toBe(false)
  expect(plainText(doc(paragraph('a'), paragraph('b')) as Said)).toBe('a\nb')
})

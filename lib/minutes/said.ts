import * as z from 'zod/mini'
import { writable } from '@/lib/plain-text'

/* What was said on an item, as the editor keeps it: paragraphs, lists, bold and links, and nothing else. */

const isAddress = (text: string) =>
  URL.canParse(text) &&
  /^(https?|mailto):$/.test(new URL(text).protocol) &&
  !/[\s<>"]/.test(text) &&
  writable(text) === text

const bold = z.object({ type: z.literal('bold') })
const link = z.object({
  type: z.literal('link'),
  attrs: z.object({ href: z.string().check(z.maxLength(2000), z.refine(isAddress, 'link')) }),
})
const run = z.object({
  type: z.literal('text'),
  text: z.pipe(z.string(), z.transform(writable)),
  marks: z.optional(z.array(z.discriminatedUnion('type', [bold, link])).check(z.maxLength(2))),
})
// The editor knows no piece of text without text.
const runs = z.pipe(
  z.array(run),
  z.transform((pieces) => pieces.filter(({ text }) => text !== '')),
)
const paragraph = z.object({ type: z.literal('paragraph'), content: z.optional(runs) })

export type Run = z.output<typeof run>
type Paragraph = z.output<typeof paragraph>
type Item = { type: 'listItem'; content: Block[] }
type BulletList = { type: 'bulletList'; content: Item[] }
type OrderedList = { type: 'orderedList'; attrs?: { start?: number }; content: Item[] }
export type Block = Paragraph | BulletList | OrderedList
export type Said = { type: 'doc'; content: Block[] }

/** Lists within lists to a depth that a page can show; deeper is refused before it can exhaust anything. */
const blocks = (depth: number): z.ZodMiniType<Block[]> => {
  if (depth === 0) return z.array(paragraph)
  const items = z.array(
    z.object({ type: z.literal('listItem'), content: blocks(depth - 1).check(z.minLength(1)) }),
  )
  return z.array(
    z.discriminatedUnion('type', [
      paragraph,
      z.object({ type: z.literal('bulletList'), content: items }),
      z.object({
        type: z.literal('orderedList'),
        attrs: z.optional(z.object({ start: z.optional(z.int().check(z.minimum(1), z.maximum(9999))) })),
        content: items,
      }),
    ]),
  )
}

const longest = 100_000

const isShort = (said: object) => JSON.stringify(said).length <= longest

/** Attributes that are not named here are dropped; a node or mark that is not is refused. Measured once its depth is known. */
export const saidSchema: z.ZodMiniType<Said> = z
  .object({ type: z.literal('doc'), content: blocks(6) })
  .check(z.refine(isShort, 'too_long'))

export const nothingSaid: Said = { type: 'doc', content: [] }

const textOf = (block: Block): string => {
  if (block.type === 'paragraph') return (block.content ?? []).map(({ text }) => text).join('')
  return block.content.flatMap(({ content }) => content.map(textOf)).join('\n')
}

export const plainText = ({ content }: Said) => content.map(textOf).join('\n').trim()

export const isEmpty = (said: Said | null) => said === null || plainText(said) === ''

/** Whether two say the same, however they came to it: an editor adds attributes that the server drops. */
export const saysTheSame = (one: Said, other: Said) => canonical(one) === canonical(other)

const canonical = (said: Said) => {
  const parsed = z.safeParse(saidSchema, said)
  const content = parsed.success ? parsed.data.content : said.content
  return JSON.stringify(sorted(isEmpty({ type: 'doc', content }) ? [] : content))
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** One after the other, when two secretaries wrote on the same item. */
export const joined = (one: Said, other: Said): Said => ({
  type: 'doc',
  content: [...one.content, ...other.content],
})

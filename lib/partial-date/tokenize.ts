import { isIgnored, monthNamed } from './words'

export type Token = { kind: 'y' | 'n' | 'm'; value: number }

const NUMBER = /^(\d{4}|\d{1,2})(?!\d)(?:(?:er|st|nd|rd|th)(?!\p{L}))?/u
const WORDS = /^\p{L}+\.?(?:\s+\p{L}+\.?)*/u
const BETWEEN = /^(?:\s*[/.,،\-‐‑–—−]\s*|\s+)(?=.)/u
const AT_THE_END = /[\s.,،]+$/u

/** Numbers and month names of a folded text, in the order typed; null when something else is there. */
export function tokenize(folded: string): Token[] | null {
  const tokens: Token[] = []
  let rest = folded.replace(AT_THE_END, '')
  while (rest !== '') {
    const match = NUMBER.exec(rest) ?? WORDS.exec(rest)
    if (!match) return null
    const [text, digits] = match
    const token = digits ? numberToken(digits) : wordToken(text)
    if (token === null) return null
    if (token) tokens.push(token)
    rest = rest.slice(text.length).replace(BETWEEN, '')
  }
  return tokens
}

function numberToken(digits: string): Token {
  return { kind: digits.length === 4 ? 'y' : 'n', value: Number(digits) }
}

function wordToken(text: string): Token | null | undefined {
  const name = text
    .split(/[\s.]+/)
    .filter((word) => word !== '' && !isIgnored(word))
    .join(' ')
  if (name === '') return undefined
  const month = monthNamed(name)
  return month === undefined ? null : { kind: 'm', value: month }
}

import { Circle, Minus, Square, Triangle } from 'lucide-react'
import { Code } from '@/components/ui/code'
import { Link } from '@/components/ui/link'
import { directionOf } from '@/lib/i18n/locale'
import type { Cell, Mark } from '@/lib/meeting-pack/sheet-blocks'

/* `linked`: on the page of the application; on paper nobody follows a link. */
export function PackCell({ cell, linked }: { cell: Cell; linked: boolean }) {
  const { href, mark, under = [] } = cell
  const words = <Words cell={cell} />
  return (
    <>
      <span className={mark ? `inline-flex items-baseline gap-1.5 font-medium ${inks[mark]}` : looks(cell)}>
        {mark && <Sign mark={mark} />}
        {linked && href ? (
          <Link href={href} className="text-accent-ink underline-offset-4 hover:underline">
            {words}
          </Link>
        ) : (
          words
        )}
      </span>
      {under.map((one) => (
        <span key={one.text} className="block text-sm text-ink-muted">
          <Words cell={one} />
        </span>
      ))}
    </>
  )
}

/* In the direction of the sheet: guessed from its first mark, a percentage would turn the sentence round. */
function Words({ cell: { text, lang, look } }: { cell: Cell }) {
  if (look === 'code') return <Code className="[overflow-wrap:anywhere] whitespace-normal!">{text}</Code>
  if (lang)
    return (
      <bdi lang={lang} dir={directionOf(lang)}>
        {text}
      </bdi>
    )
  return <span className={`[unicode-bidi:isolate] ${look === 'figure' ? 'figures' : ''}`}>{text}</span>
}

const looks = ({ look }: Cell) =>
  look === 'quiet' ? 'text-ink-muted' : look === 'strong' ? 'font-semibold' : undefined

const inks: Record<Mark, string> = {
  ok: 'text-ok-ink',
  attention: 'text-attention-ink',
  danger: 'text-danger-ink',
  neutral: 'text-ink-muted',
}

/* A shape for each, so that colour is never the only sign; the same in print and in the files. */
function Sign({ mark }: { mark: Mark }) {
  const Shape = shapes[mark]
  return <Shape aria-hidden className="size-2.5 shrink-0 self-center fill-current" />
}

const shapes = { ok: Circle, attention: Triangle, danger: Square, neutral: Minus }

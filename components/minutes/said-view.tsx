import type { ReactNode } from 'react'
import { cx } from '@/components/ui/class-names'
import type { Block, Run, Said } from '@/lib/minutes/said'

type Props = { said: Said; className?: string }

/* From the checked document to elements: nothing typed is ever read as HTML. */
export function SaidView({ said, className }: Props) {
  return <div className={cx('space-y-2 break-words', className)}>{said.content.map(drawBlock)}</div>
}

// The order of the parts is what they are known by: the document is drawn whole each time.
const drawBlock = (block: Block, at: number): ReactNode => {
  if (block.type === 'paragraph') return <p key={at}>{block.content?.map(drawRun) ?? <br />}</p>
  const items = block.content.map(({ content }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <li key={place} className="space-y-1">
      {content.map(drawBlock)}
    </li>
  ))
  return block.type === 'bulletList' ? (
    <ul key={at} className="list-disc space-y-1 ps-6">
      {items}
    </ul>
  ) : (
    <ol key={at} start={block.attrs?.start} className="list-decimal space-y-1 ps-6">
      {items}
    </ol>
  )
}

const drawRun = ({ text, marks = [] }: Run, at: number) => {
  const link = marks.find((mark) => mark.type === 'link')
  const words = marks.some(({ type }) => type === 'bold') ? <strong key={at}>{text}</strong> : text
  if (!link) return words
  return (
    <a
      key={at}
      href={link.attrs.href}
      rel="noopener noreferrer nofollow"
      className="text-accent-ink underline"
    >
      {words}
    </a>
  )
}

import { ListFilter } from 'lucide-react'
import Form from 'next/form'
import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'

type Props = {
  path: string
  words: Record<'apply' | 'clear', string>
  /** The address without filters; null while there are none. */
  clear: string | null
  children: ReactNode
  /** What is asked less often. */
  more?: { summary: string; open: boolean; content: ReactNode }
  /** It stands alone, not at the head of a list. */
  framed?: boolean
}

/* A plain form whose fields are the address: it works before any script has loaded. */
export function FilterForm({ path, words, clear, children, more, framed = false }: Props) {
  return (
    <Form
      action={path}
      scroll={false}
      prefetch={false}
      className={`px-4 py-3 print:hidden ${framed ? 'rounded-lg border bg-surface' : 'border-b'}`}
    >
      <div className="flex flex-wrap items-end gap-3">
        {children}
        <Button type="submit" variant="primary" icon={<ListFilter aria-hidden />}>
          {words.apply}
        </Button>
        {clear !== null && <ButtonLink href={clear}>{words.clear}</ButtonLink>}
      </div>
      {more && (
        <Disclosure summary={more.summary} flush className="mt-2 text-sm" open={more.open}>
          {more.content}
        </Disclosure>
      )}
    </Form>
  )
}

/** What the address says beside the fields, carried along. */
export function KeptField({ name, value }: { name: string; value: string | number | null }) {
  return value === null ? null : <input type="hidden" name={name} value={value} />
}

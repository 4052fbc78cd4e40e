'use client'
import { type Editor, useEditorState } from '@tiptap/react'
import { Bold, Link2, List, ListOrdered } from 'lucide-react'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { controlClass } from '@/components/form/control-class'
import { Button, IconButton } from '@/components/ui/button'
import { cx } from '@/components/ui/class-names'
import type { TakingWords } from './minutes-words'

type Props = { editor: Editor | null; words: TakingWords }

export function EditorBar({ editor, words }: Props) {
  const [linking, setLinking] = useState(false)
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now?.isActive('bold') ?? false,
      bullets: now?.isActive('bulletList') ?? false,
      numbers: now?.isActive('orderedList') ?? false,
      link: now?.isActive('link') ?? false,
    }),
  })
  const chain = () => editor?.chain().focus()
  return (
    <div role="toolbar" aria-label={words.toolbar} className="flex flex-wrap items-center gap-1 border-b p-1">
      <Toggle
        label={words.bold}
        on={on?.bold}
        icon={<Bold aria-hidden />}
        press={() => chain()?.toggleBold().run()}
      />
      <Toggle
        label={words.bullets}
        on={on?.bullets}
        icon={<List aria-hidden className="rtl:-scale-x-100" />}
        press={() => chain()?.toggleBulletList().run()}
      />
      <Toggle
        label={words.numbers}
        on={on?.numbers}
        icon={<ListOrdered aria-hidden className="rtl:-scale-x-100" />}
        press={() => chain()?.toggleOrderedList().run()}
      />
      <Toggle
        label={on?.link ? words.unlink : words.link}
        on={on?.link}
        icon={<Link2 aria-hidden />}
        press={() => (on?.link ? chain()?.extendMarkRange('link').unsetLink().run() : setLinking(!linking))}
      />
      {linking && editor && <LinkForm editor={editor} words={words} onClose={() => setLinking(false)} />}
    </div>
  )
}

type ToggleProps = { label: string; on?: boolean; icon: ReactNode; press: () => void }

function Toggle({ label, on, icon, press }: ToggleProps) {
  return (
    <IconButton
      label={label}
      title={label}
      icon={icon}
      aria-pressed={on ?? false}
      className={cx(on && 'bg-accent-soft! text-accent-ink!')}
      // The press must not take the selection away from the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={press}
    />
  )
}

function LinkForm({ editor, words, onClose }: { editor: Editor; words: TakingWords; onClose: () => void }) {
  const [address, setAddress] = useState('https://')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const put = (event: FormEvent) => {
    event.preventDefault()
    const href = address.trim()
    const isEmpty = editor.state.selection.empty
    const chain = editor.chain().focus()
    if (isEmpty)
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    else chain.setLink({ href }).run()
    onClose()
  }
  return (
    <form onSubmit={put} className="flex w-full flex-wrap items-center gap-2 border-t p-2">
      <input
        type="text"
        inputMode="url"
        dir="ltr"
        ref={field}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
        pattern="(https?://|mailto:)\S+"
        required
        aria-label={words.address}
        className={cx(controlClass, 'h-8 max-w-md flex-1 pointer-coarse:h-11')}
      />
      <Button type="submit" size="sm">
        {words.put}
      </Button>
      <Button size="sm" variant="quiet" onClick={onClose}>
        {words.cancel}
      </Button>
    </form>
  )
}

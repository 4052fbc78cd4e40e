'use client'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Placeholder, UndoRedo } from '@tiptap/extensions'
import { EditorContent, type JSONContent, useEditor } from '@tiptap/react'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import type { Said } from '@/lib/minutes/said'
import styles from './editor.module.css'
import { EditorBar } from './editor-bar'
import type { TakingWords } from './minutes-words'

type ItemEditorProps = {
  said: Said
  language: Locale
  label: string
  words: TakingWords
  onChange: (said: Said) => void
  onOutcome: () => void
}

/* Paragraphs, lists, bold and links: what lib/minutes/said admits, and no more. */
export function ItemEditor({ said, language, label, words, onChange, onOutcome }: ItemEditorProps) {
  const editor = useEditor({
    immediatelyRender: false,
    injectCSS: false,
    extensions: [
      Document,
      Paragraph,
      Text,
      Bold,
      BulletList,
      OrderedList,
      ListItem,
      ListKeymap,
      UndoRedo,
      Placeholder.configure({ placeholder: words.placeholder, emptyEditorClass: styles.empty }),
      Link.configure({
        openOnClick: false,
        defaultProtocol: 'https',
        isAllowedUri: (url) => /^(https?:\/\/|mailto:)/i.test(url),
        HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null },
      }),
    ],
    content: said.content.length > 0 ? said : null,
    editorProps: {
      attributes: {
        class: styles.text ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: language,
        dir: directionOf(language),
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
        event.preventDefault()
        onOutcome()
        return true
      },
    },
    onUpdate: ({ editor: changed }) => onChange(saidOf(changed.getJSON())),
  })
  return (
    <div className="rounded-md border border-line-strong bg-surface focus-within:border-accent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-accent">
      <EditorBar editor={editor} words={words} />
      <EditorContent editor={editor} />
    </div>
  )
}

/* The editor's attributes are objects without a prototype, which a server action does not send: copied, they are plain. */
const saidOf = (json: JSONContent) => structuredClone(json) as unknown as Said

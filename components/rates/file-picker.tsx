'use client'
import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { decodeCsv } from '@/lib/rates/decode'
import { mostBytes } from '@/lib/rates/rules'

type Props = {
  words: Record<'file' | 'tooLarge' | 'notText', string>
  onText: (text: string, isGuessed: boolean) => void
  onRefused: (why: string) => void
}

/* The file is read here, in the browser: its text can be seen and corrected before anything is sent. */
export function FilePicker({ words, onText, onRefused }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const read = async (file: File | undefined) => {
    if (!file) return
    setName(file.name)
    if (file.size > mostBytes) {
      onText('', false)
      return onRefused(words.tooLarge)
    }
    const decoded = decodeCsv(new Uint8Array(await file.arrayBuffer()))
    onText(decoded?.text ?? '', decoded?.isGuessed ?? false)
    if (!decoded) onRefused(words.notText)
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-label={words.file}
        hidden
        onChange={(event) => {
          void read(event.target.files?.[0])
          // The same file, corrected, can be chosen again.
          event.target.value = ''
        }}
      />
      <Button icon={<FileUp aria-hidden />} onClick={() => input.current?.click()}>
        {words.file}
      </Button>
      {name && <bdi className="min-w-0 text-ink-muted wrap-anywhere">{name}</bdi>}
    </div>
  )
}

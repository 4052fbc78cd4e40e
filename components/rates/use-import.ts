'use client'
import { useRef, useState } from 'react'
import { keepKey } from '@/components/form/submission-key'
import { importRates } from '@/lib/rates/actions'
import { type ImportPreview, mostBytes } from '@/lib/rates/rules'
import type { RatesWords } from './rates-words'

/** First asks what a text says, then, of the same text, that it be written. What was read is forgotten as soon as the text changes. */
export const useImport = (words: RatesWords, onWritten: (count: number) => void) => {
  const keys = useRef(keepKey())
  const isFlying = useRef(false)
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [sending, setSending] = useState<'check' | 'confirm' | null>(null)

  const send = async (text: string, step: 'check' | 'confirm') => {
    if (isFlying.current) return
    // Beyond what the server takes no answer would come back.
    if (new TextEncoder().encode(text).length > mostBytes)
      return setProblem(words.errors.fields.csv_too_large ?? null)
    isFlying.current = true
    setSending(step)
    setProblem(null)
    const input = { text, confirmed: step === 'confirm' }
    const outcome = await importRates({ key: keys.current.for(input), input }).catch(() => null)
    isFlying.current = false
    setSending(null)
    if (outcome === null) return setProblem(words.errors.offline)
    // What is checked again is read again: meanwhile somebody may have recorded one of them.
    keys.current.forget()
    if (!outcome.ok) {
      const field = Object.values(outcome.fieldErrors ?? {})[0]
      if (outcome.code === 'conflict') setPreview(null)
      const { codes, fields } = words.errors
      const said =
        outcome.code === 'conflict'
          ? words.import.changed
          : (fields[field as keyof typeof fields] ?? codes[outcome.code])
      return setProblem(outcome.reference ? `${said} ${outcome.reference}` : said)
    }
    if (outcome.data.kind === 'written') return onWritten(outcome.data.count)
    setPreview(outcome.data)
  }
  const forget = () => {
    setPreview(null)
    setProblem(null)
  }
  return { preview, problem, sending, send, forget, refuse: setProblem }
}

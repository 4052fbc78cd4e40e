'use client'
import { useFormContext } from 'react-hook-form'
import { TextField } from '@/components/form/text-field'
import { TextareaField } from '@/components/form/textarea-field'
import type { EntryValues } from './entry-values'
import type { EntryWords } from './entry-words'

/* What shows it, and why where it is unusual. */
export function EntryMore({ words }: { words: EntryWords }) {
  const { register, formState } = useFormContext<EntryValues>()
  const { errors, defaultValues } = formState
  const line = (name: 'reference' | 'document', max: number, hint?: string) => (
    <TextField
      {...register(name)}
      id={`entry-${name}`}
      defaultValue={defaultValues?.[name]}
      label={words[name]}
      hint={hint}
      dir="auto"
      autoComplete="off"
      maxLength={max}
      error={errors[name]?.message}
    />
  )
  const paragraph = (name: 'note' | 'reason', hint?: string) => (
    <TextareaField
      {...register(name)}
      id={`entry-${name}`}
      defaultValue={defaultValues?.[name]}
      label={words[name]}
      hint={hint}
      rows={2}
      dir="auto"
      maxLength={2000}
      error={errors[name]?.message}
    />
  )
  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
        {line('reference', 200)}
        {line('document', 1000, words.documentHint)}
      </div>
      {paragraph('note')}
      {paragraph('reason', words.reasonHint)}
    </div>
  )
}

'use client'
import { type ComponentProps, type ReactNode, useId, useState } from 'react'
import { cx } from '@/components/ui/class-names'
import { Disclosure } from '@/components/ui/disclosure'
import { FieldError, FieldHint, type FieldWords, RequiredWord } from './field-shell'
import { LocalizedInput } from './localized-input'

export type Language = 'ar' | 'fr' | 'en'

type LocalizedTextFieldProps = Omit<FieldWords, 'hideLabel'> & {
  /** `(language) => register(`title.${language}`)`, or any props of an input */
  bind: (language: Language) => ComponentProps<'input'>
  reader: Language
  /** how each language is called in the reader's */
  languageNames: Record<Language, string>
  othersLabel: ReactNode
  values?: Partial<Record<Language, string | null>>
  errors?: Partial<Record<Language, string>>
  multiline?: boolean
  id?: string
  className?: string
}

/* One text in three languages: the reader's own first, the two others folded until one of them is filled. */
export function LocalizedTextField({
  bind,
  reader,
  values = {},
  errors = {},
  ...field
}: LocalizedTextFieldProps) {
  const ownId = useId()
  const id = field.id ?? ownId
  const others = languages.filter((language) => language !== reader)
  const hasOthers = others.some((language) => values[language] || errors[language])
  const [isOpen, setIsOpen] = useState(hasOthers)
  const [hadOthers, setHadOthers] = useState(hasOthers)
  // Opened when something appears in it, never shut while one corrects.
  if (hasOthers !== hadOthers) {
    setHadOthers(hasOthers)
    if (hasOthers) setIsOpen(true)
  }
  const described = cx(Boolean(field.hint) && `${id}-hint`, Boolean(field.error) && `${id}-error`)
  const input = (language: Language) => (
    <LocalizedInput
      key={language}
      id={language === reader ? id : `${id}-${language}`}
      groupId={`${id}-label`}
      language={language}
      name={field.languageNames[language]}
      error={errors[language]}
      invalid={Boolean(field.error)}
      required={typeof field.required === 'string' && language === reader}
      describedBy={described}
      multiline={field.multiline}
      control={bind(language)}
    />
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand on one line with the word "required"
    <div role="group" aria-labelledby={`${id}-label`} className={cx('min-w-0', field.className)}>
      <div className="mb-1 flex items-baseline justify-between gap-3">
        <label id={`${id}-label`} htmlFor={id} className="font-medium">
          {field.label}
        </label>
        <RequiredWord>{field.required}</RequiredWord>
      </div>
      {input(reader)}
      <FieldHint id={id}>{field.hint}</FieldHint>
      <FieldError id={id}>{field.error}</FieldError>
      <Disclosure
        flush
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
        summary={field.othersLabel}
        className="mt-1 text-sm"
      >
        <div className="space-y-2 text-base">{others.map(input)}</div>
      </Disclosure>
    </div>
  )
}

const languages: Language[] = ['ar', 'fr', 'en']

'use client'
import { Plus, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { Button, IconButton } from '@/components/ui/button'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { localize } from '@/lib/localized-text'
import { sessionTitle } from '@/lib/milestones/session-title'
import type { MilestoneFormWords } from './form-words'
import { emptySession, type NewValues } from './milestone-values'
import { SessionFields } from './session-fields'

const mostSessions = 40

/* One row is one milestone; more make a series. A new row takes over the place of the one before. */
export function SessionRows({ locale, words }: { locale: Locale; words: MilestoneFormWords }) {
  const { control, getValues } = useFormContext<NewValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'sessions' })
  const title = useWatch({ control, name: 'title' })
  const [said, setSaid] = useState('')
  const [removedAt, setRemovedAt] = useState<number | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const isSeries = fields.length > 1
  const numbered = (text: string, number: number) => text.replace('{number}', String(number))

  useEffect(() => {
    if (removedAt === null) return
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-remove]')
    const next = buttons?.[Math.min(removedAt, buttons.length - 1)] ?? add.current
    next?.focus()
    setRemovedAt(null)
  }, [removedAt])

  const addOne = () => {
    const place = getValues(`sessions.${fields.length - 1}.place`) ?? emptySession.place
    append({ ...emptySession, place }, { focusName: `sessions.${fields.length}.due` })
    setSaid(numbered(words.sessionAdded, fields.length + 1))
  }
  const removeOne = (index: number) => {
    remove(index)
    setRemovedAt(index)
    setSaid(words.sessionRemoved)
  }
  const titleAt = (number: number) => sessionTitle(title, number, fields.length)

  return (
    <div className="grid grid-cols-1 gap-4">
      <ol ref={list} className="grid grid-cols-1 gap-4">
        {fields.map((field, index) => (
          <li key={field.id} className={isSeries ? 'rounded-md border p-3' : undefined}>
            <fieldset className="min-w-0">
              <legend
                className={isSeries ? 'float-start mb-2 flex h-8 items-center font-semibold' : 'sr-only'}
              >
                {numbered(words.session, index + 1)}
              </legend>
              {isSeries && (
                <div className="mb-2 flex justify-end">
                  <IconButton
                    data-remove
                    label={numbered(words.removeSession, index + 1)}
                    icon={<Trash2 aria-hidden />}
                    onClick={() => removeOne(index)}
                  />
                </div>
              )}
              <div className="clear-both">
                <SessionFields at={`sessions.${index}.`} locale={locale} words={words} />
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          ref={add}
          icon={<Plus aria-hidden />}
          disabled={fields.length >= mostSessions}
          onClick={addOne}
        >
          {words.addSession}
        </Button>
        <p className="text-sm text-ink-muted">{words.sessionsHint}</p>
        <span role="status" className="sr-only">
          {said}
        </span>
      </div>
      {isSeries && localize(titleAt(1), locale) && (
        <p className="text-sm text-ink-muted">
          {words.numbered} <TextIn text={titleAt(1)} locale={locale} className="font-medium text-ink" /> …{' '}
          <TextIn text={titleAt(fields.length)} locale={locale} className="font-medium text-ink" />
        </p>
      )}
    </div>
  )
}

'use client'
import { Plus, Trash2 } from 'lucide-react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { Button, IconButton } from '@/components/ui/button'
import type { ChangeKind } from '@/lib/budget-plan/rules'
import type { Locale } from '@/lib/i18n/locale'
import type { EditedLine } from './line-form'
import type { RevisionWords } from './plan-words'
import { RevisionMove } from './revision-move'
import { emptyMove, type RevisionValues } from './revision-values'

type Props = { kind: ChangeKind; lines: EditedLine[]; locale: Locale; words: RevisionWords }

export function RevisionMoves({ kind, lines, locale, words }: Props) {
  const { control } = useFormContext<RevisionValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'moves' })
  const numbered = (text: string, at: number) => text.replace('{number}', String(at + 1))
  return (
    <>
      <ol className="grid grid-cols-1 gap-3">
        {fields.map((field, at) => (
          <li key={field.id}>
            <fieldset className="min-w-0 rounded-md border p-3">
              <legend className="float-start flex h-8 items-center font-semibold">
                {numbered(words.move, at)}
              </legend>
              {fields.length > 1 && (
                <div className="mb-2 flex justify-end">
                  <IconButton
                    label={numbered(words.removeMove, at)}
                    icon={<Trash2 aria-hidden />}
                    onClick={() => remove(at)}
                  />
                </div>
              )}
              <div className="clear-both">
                <RevisionMove {...{ at, kind, lines, locale, words }} />
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <div>
        <Button
          icon={<Plus aria-hidden />}
          onClick={() => append(emptyMove(), { focusName: `moves.${fields.length}.from` })}
        >
          {words.addMove}
        </Button>
      </div>
    </>
  )
}

'use client'
import { errorAt } from '@/components/form/field-errors'
import { Fieldset } from '@/components/form/fieldset'
import { TextField } from '@/components/form/text-field'
import { useRecordForm } from '@/components/form/use-record-form'
import { EditRowForm } from '@/components/projects/edit-row-form'
import { useToast } from '@/components/ui/toast'
import { setHealthRules } from '@/lib/project-health/actions'
import { criteria, type Thresholds } from '@/lib/project-health/rules'
import { setHealthRulesSchema } from '@/lib/project-health/schema'
import { rulesValuesOf } from './rules-values'
import type { RulesWords } from './rules-words'

type Rules = Thresholds & { version: number }
type Props = {
  rules: Rules
  words: RulesWords
  isSettling: boolean
  onSaved: () => void
  onCancel: () => void
}

const levels = ['attention', 'critical'] as const

export function RulesForm({ rules, words, isSettling, onSaved, onCancel }: Props) {
  const toast = useToast()
  const record = useRecordForm({
    schema: setHealthRulesSchema,
    values: rulesValuesOf(rules),
    action: setHealthRules,
    words: words.errors,
    inputOf: (values) => values,
    valuesOf: (current) => rulesValuesOf(current as Rules),
    onDone: () => {
      toast({ title: words.saved })
      onSaved()
    },
  })
  const { form, errors, theirs } = record
  const differences = () =>
    criteria.flatMap((criterion) =>
      levels.flatMap((level) => {
        const [saved, mine] = [theirs[criterion][level], form.getValues(`${criterion}.${level}`)]
        const label = words.field
          .replace('{criterion}', words.criteria[criterion])
          .replace('{level}', words.levels[level])
        return saved === mine ? [] : [{ label, theirs: saved, mine }]
      }),
    )
  return (
    <EditRowForm label={words.edit} words={words} {...{ record, isSettling, differences, onCancel }}>
      <p className="text-sm text-ink-muted">{words.hint}</p>
      <div className="grid grid-cols-1 gap-x-6 gap-y-4 sm:grid-cols-2">
        {criteria.map((criterion) => (
          <Fieldset key={criterion} legend={words.criteria[criterion]}>
            <div className="grid grid-cols-2 items-start gap-3">
              {levels.map((level) => (
                <TextField
                  key={level}
                  {...form.register(`${criterion}.${level}`)}
                  label={words.levels[level]}
                  unit={criterion === 'money' ? '%' : words.daysUnit}
                  inputMode="numeric"
                  dir="ltr"
                  autoComplete="off"
                  error={errorAt(errors, `${criterion}.${level}`)}
                />
              ))}
            </div>
          </Fieldset>
        ))}
      </div>
    </EditRowForm>
  )
}

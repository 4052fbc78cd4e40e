'use client'
import { useId } from 'react'
import { FormProvider } from 'react-hook-form'
import { errorAt, errorsByLanguage } from '@/components/form/field-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { SelectField } from '@/components/form/select-field'
import { useRecordForm } from '@/components/form/use-record-form'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import { saveObjective } from '@/lib/projects/actions'
import { objectiveKinds } from '@/lib/projects/rules'
import { objectiveSchema } from '@/lib/projects/schema'
import { differing, textDifferences, wordOf } from './edit-differences'
import { type EditedObjective, type ObjectiveNode, possibleParents } from './edit-objective-tree'
import { EditRowForm } from './edit-row-form'
import { emptyTexts, textsOf } from './edit-values'
import type { EditWords } from './edit-words'

type ObjectiveValues = { version: number; parentId: string; kind: string; text: Record<Locale, string> }

type Props = {
  projectId: number
  locale: Locale
  tree: ObjectiveNode[]
  objective?: EditedObjective
  /** For a new one: what it is added under. */
  under?: ObjectiveNode
  words: EditWords
  isSettling: boolean
  onSaved: () => void
  onCancel: () => void
}

export function EditObjectiveForm({ projectId, locale, tree, objective, under, words, ...state }: Props) {
  const id = useId()
  const toast = useToast()
  const { objectives, labels, errors } = words
  const record = useRecordForm<ObjectiveValues, { id: number }>({
    schema: objectiveSchema,
    values: objective
      ? valuesOf(objective)
      : { version: 0, parentId: idText(under?.id), kind: under ? 'sub' : 'specific', text: emptyTexts },
    action: saveObjective,
    words: errors,
    inputOf: (values) => ({ ...values, projectId, objectiveId: objective?.id ?? null }),
    valuesOf: ({ parent_id, ...current }) =>
      valuesOf({ ...(current as EditedObjective), parentId: parent_id as number | null }),
    onDone: () => {
      toast({ title: objectives.saved })
      state.onSaved()
    },
  })
  const { form, theirs } = record
  const parents = possibleParents(tree, objective?.id ?? null)

  const differences = () => {
    const mine = form.getValues()
    const parentOf = ({ parentId }: ObjectiveValues) =>
      parents.find((node) => String(node.id) === parentId)?.called ?? objectives.noParent
    return differing([
      ...textDifferences(objectives.text, theirs.text, mine.text, errors.languages),
      {
        label: objectives.kind,
        theirs: wordOf(labels.objectiveKind, theirs.kind),
        mine: wordOf(labels.objectiveKind, mine.kind),
      },
      { label: objectives.parent, theirs: parentOf(theirs), mine: parentOf(mine) },
    ])
  }

  return (
    <FormProvider {...form}>
      <EditRowForm
        label={objective?.called ?? (under ? objectives.addUnder : objectives.add)}
        {...{ words, record, differences }}
        isSettling={state.isSettling}
        onCancel={state.onCancel}
      >
        <LocalizedTextField
          id={`${id}-text`}
          label={objectives.text}
          required={errors.required}
          multiline
          bind={(language) => form.register(`text.${language}`, { deps: 'text' })}
          reader={locale}
          languageNames={errors.languages}
          othersLabel={errors.otherLanguages}
          values={theirs.text}
          error={errorAt(record.errors, 'text')}
          errors={errorsByLanguage(record.errors, 'text')}
        />
        <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
          <SelectField
            id={`${id}-kind`}
            label={objectives.kind}
            error={errorAt(record.errors, 'kind')}
            {...form.register('kind')}
          >
            {objectiveKinds.map((kind) => (
              <option key={kind} value={kind}>
                {labels.objectiveKind[kind]}
              </option>
            ))}
          </SelectField>
          <SelectField
            id={`${id}-parent`}
            label={objectives.parent}
            error={errorAt(record.errors, 'parentId')}
            {...form.register('parentId')}
          >
            <option value="">{objectives.noParent}</option>
            {parents.map((node) => (
              <option key={node.id} value={node.id} lang={node.lang}>
                {'\u2003'.repeat(node.depth) + node.called}
              </option>
            ))}
          </SelectField>
        </div>
      </EditRowForm>
    </FormProvider>
  )
}

type Written = { version: number; parentId: number | null; kind: string; text: LocalizedText }

const valuesOf = ({ version, parentId, kind, text }: Written): ObjectiveValues => ({
  version,
  parentId: idText(parentId),
  kind,
  text: textsOf(text),
})

const idText = (id: number | null | undefined) => (id ? String(id) : '')

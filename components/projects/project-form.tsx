'use client'
import { useEffect, useRef } from 'react'
import { RecordForm } from '@/components/form/record-form'
import { useDeparture } from '@/components/form/use-departure'
import { useRecordForm } from '@/components/form/use-record-form'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import { createProject, editProject } from '@/lib/projects/actions'
import { editProjectSchema, newProjectSchema } from '@/lib/projects/schema'
import type { Choices } from './edit-choices'
import { projectDifferences } from './edit-differences'
import { projectErrors } from './edit-errors'
import { emptyProject, type ProjectRecord, type ProjectValues, projectValuesOf } from './edit-values'
import type { EditWords } from './edit-words'
import { ProjectFormEssentials } from './project-form-essentials'
import { ProjectFormMore } from './project-form-more'

type ProjectFormProps = {
  locale: Locale
  words: EditWords
  choices: Choices
  /** Absent: a new project. */
  project?: ProjectRecord & { id: number }
  onUnsaved?: (unsaved: boolean) => void
}

export function ProjectForm({ locale, words, choices, project, onUnsaved }: ProjectFormProps) {
  const toast = useToast()
  const { isDone, depart } = useDeparture()
  const { details, errors } = words
  const record = useRecordForm<ProjectValues, { id: number }>({
    schema: project ? editProjectSchema : newProjectSchema,
    values: project ? projectValuesOf(project, locale) : emptyProject,
    action: project ? editProject : createProject,
    words: errors,
    inputOf: (values) => (project ? { ...values, projectId: project.id } : values),
    valuesOf: (current) => projectValuesOf(current as ProjectRecord, locale),
    onDone: ({ id }) => {
      const said = project
        ? { title: details.saved }
        : { title: details.created, description: details.createdNext }
      depart(`/${locale}/projects/${id}`, said)
    },
  })
  const { form, isDirty } = record
  const unsaved = isDirty && !isDone
  useUnsavedWarning(unsaved, words.leave)
  useEffect(() => onUnsaved?.(unsaved), [onUnsaved, unsaved])
  const mistakes = projectErrors(record.errors, words, locale)
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (record.submitCount > 0 && fold.current?.querySelector('[aria-invalid]')) fold.current.open = true
  }, [record.submitCount])
  const more = <ProjectFormMore locale={locale} words={words} choices={choices} />

  return (
    <RecordForm
      record={record}
      words={errors}
      mistakes={mistakes}
      differences={() => projectDifferences(record.theirs, form.getValues(), words, choices, locale)}
      onTheirs={() => {
        toast({ title: words.theirsTaken, tone: 'info' })
        form.setFocus(`title.${locale}`)
      }}
      send={project ? details.save : details.create}
      isDone={isDone}
      status={unsaved && words.unsaved}
      back={
        <ButtonLink href={`/${locale}/projects${project ? `/${project.id}` : ''}`}>{words.cancel}</ButtonLink>
      }
    >
      <Card title={details.essentials}>
        <ProjectFormEssentials locale={locale} words={words} choices={choices} />
      </Card>
      {project ? (
        <Card title={details.more}>{more}</Card>
      ) : (
        <Disclosure
          ref={fold}
          flush
          summary={details.moreLater}
          className="rounded-lg border bg-surface px-4 py-2"
        >
          {more}
        </Disclosure>
      )}
    </RecordForm>
  )
}

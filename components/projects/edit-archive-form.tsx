'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { resolverOf } from '@/components/form/resolver-of'
import { newKey } from '@/components/form/submission-key'
import { TextareaField } from '@/components/form/textarea-field'
import { useDeparture } from '@/components/form/use-departure'
import { useSubmission } from '@/components/form/use-submission'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { archiveProject, restoreProject } from '@/lib/projects/actions'
import { archiveSchema } from '@/lib/projects/schema'
import { plaintext } from './edit-plaintext'
import type { EditWords } from './edit-words'

type Props = {
  project: { id: number; version: number }
  address: string
  words: EditWords
  /** Something above is not saved: archiving would lose it. */
  isHeld: boolean
}

/* The one act of this page that changes what others see at once: it says what it does and asks why, in its place. */
export function EditArchiveForm({ project, address, words, isHeld }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { archive } = words
  return (
    <Card title={archive.title} className="max-w-4xl border-danger/50">
      <p className="max-w-prose text-ink-muted">{archive.text}</p>
      {isOpen ? (
        <ReasonForm {...{ project, address, words, isHeld }} onCancel={() => setOpen(false)} />
      ) : (
        <Button className="mt-3" onClick={() => setOpen(true)}>
          {archive.open}
        </Button>
      )}
    </Card>
  )
}

function ReasonForm({ project, address, words, isHeld, onCancel }: Props & { onCancel: () => void }) {
  const router = useRouter()
  const toast = useToast()
  const { isDone, depart } = useDeparture()
  const { archive, errors } = words
  const inputOf = ({ reason }: { reason: string }) => ({
    reason,
    projectId: project.id,
    version: project.version,
  })
  const form = useForm({
    defaultValues: { reason: '' },
    resolver: resolverOf(archiveSchema, inputOf, errors),
  })
  const { busy, problem, conflict, submit, keepMine } = useSubmission({
    form,
    action: archiveProject,
    words: errors,
    inputOf,
    onDone: ({ id }) => {
      const restore = async () => {
        const version = Number(conflict?.version ?? project.version) + 1
        const input = { projectId: id, version }
        const outcome = await restoreProject({ key: newKey(), input }).catch(() => null)
        toast(
          outcome?.ok
            ? { title: archive.restored }
            : { tone: 'danger', title: outcome ? errors.codes[outcome.code] : errors.offline },
        )
        router.refresh()
      }
      depart(address, { title: archive.done, undo: { label: archive.restore, onUndo: restore } })
    },
  })
  const { isDirty, errors: mistakes } = form.formState
  useUnsavedWarning(isDirty && !isDone, words.leave)
  useEffect(() => form.setFocus('reason'), [form])

  return (
    <form onSubmit={submit} noValidate className="mt-4 grid gap-3">
      <TextareaField
        id="archive-reason"
        label={archive.reason}
        hint={archive.reasonHint}
        required={errors.required}
        style={plaintext}
        error={mistakes.reason?.message}
        {...form.register('reason')}
      />
      {isHeld && <Notice tone="attention">{archive.unsavedFirst}</Notice>}
      {problem && !mistakes.reason && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      {conflict && (
        <Notice tone="attention" live="alert">
          {errors.codes.conflict}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {conflict ? (
          <Button variant="danger" busy={busy || isDone} disabled={isHeld} onClick={keepMine}>
            {archive.anyway}
          </Button>
        ) : (
          <Button type="submit" variant="danger" busy={busy || isDone} disabled={isHeld}>
            {archive.confirm}
          </Button>
        )}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}

'use client'
import { X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import { resolverOf } from '@/components/form/resolver-of'
import { TextField } from '@/components/form/text-field'
import { useSubmission } from '@/components/form/use-submission'
import { useVerb } from '@/components/milestones/use-verb'
import { Button, IconButton } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { addGuest, removeGuest } from '@/lib/meetings/actions'
import type { GuestRow } from '@/lib/meetings/queries'
import { guestSchema } from '@/lib/meetings/schema'
import type { MeetingWords } from './words'

type Props = { meetingId: number; guests: GuestRow[]; words: MeetingWords }

/* Who is there without a seat. */
export function GuestList({ meetingId, guests, words }: Props) {
  const router = useRouter()
  const toast = useToast()
  const { attendance, errors, manage } = words
  const inputOf = (values: { name: string; organisation: string }) => ({ meetingId, ...values })
  const form = useForm({
    defaultValues: { name: '', organisation: '' },
    resolver: resolverOf(guestSchema, inputOf, errors),
  })
  const { busy, problem, submit } = useSubmission({
    form,
    action: addGuest,
    words: errors,
    inputOf,
    onDone: () => {
      toast({ title: attendance.guestAdded })
      form.reset()
      form.setFocus('name')
      router.refresh()
    },
  })
  const removal = useVerb({
    action: removeGuest,
    words: errors,
    changed: manage.changed,
    onDone: () => toast({ title: attendance.guestRemoved }),
  })
  const { errors: mistakes } = form.formState
  const trouble = problem ?? removal.problem
  return (
    <div className="grid grid-cols-1 gap-3 border-t px-4 py-3">
      <h3 className="font-medium">{attendance.guests}</h3>
      {guests.length === 0 && <p className="text-ink-muted">{attendance.noGuests}</p>}
      <ul className="grid grid-cols-1 gap-1">
        {guests.map(({ id, name, organisation, version }) => (
          <li key={id} className="flex items-center gap-2">
            <span className="min-w-0">
              <bdi>{name}</bdi>
              {organisation && (
                <span className="text-ink-muted">
                  {' · '}
                  <bdi>{organisation}</bdi>
                </span>
              )}
            </span>
            <IconButton
              size="sm"
              label={attendance.removeGuest.replace('{name}', name)}
              icon={<X aria-hidden />}
              busy={removal.busy}
              onClick={() => removal.run({ meetingId, guestId: id, version })}
            />
          </li>
        ))}
      </ul>
      {trouble && Object.keys(mistakes).length === 0 && (
        <Notice tone="danger" live="alert">
          {trouble}
        </Notice>
      )}
      <form
        onSubmit={submit}
        noValidate
        className="grid grid-cols-1 items-start gap-3 sm:grid-cols-[1fr_1fr_auto]"
      >
        <TextField
          label={attendance.guestName}
          dir="auto"
          autoComplete="off"
          maxLength={200}
          error={mistakes.name?.message}
          {...form.register('name')}
        />
        <TextField
          label={attendance.guestOrganisation}
          dir="auto"
          autoComplete="off"
          maxLength={200}
          error={mistakes.organisation?.message}
          {...form.register('organisation')}
        />
        <Button type="submit" busy={busy} className="sm:mt-8">
          {attendance.addGuest}
        </Button>
      </form>
    </div>
  )
}

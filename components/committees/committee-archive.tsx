'use client'
import { useRouter } from 'next/navigation'
import { useVerb } from '@/components/milestones/use-verb'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { archiveCommittee, restoreCommittee } from '@/lib/committees/actions'
import type { Locale } from '@/lib/i18n/locale'
import type { CommitteeFormWords } from './form-words'

type Props = {
  committee: { id: number; version: number }
  isArchived: boolean
  /** Something above is not saved: archiving would lose it. */
  isHeld: boolean
  locale: Locale
  words: CommitteeFormWords
}

/* Nothing is lost by it and one press undoes it: it asks for no reason, the trail says who. */
export function CommitteeArchive({ committee, isArchived, isHeld, locale, words }: Props) {
  const router = useRouter()
  const toast = useToast()
  const { archive, errors } = words
  const { busy, problem, run } = useVerb({
    action: isArchived ? restoreCommittee : archiveCommittee,
    words: errors,
    changed: errors.codes.conflict,
    onDone: () => {
      toast({ title: isArchived ? archive.restored : archive.done })
      router.push(`/${locale}/committees/${committee.id}`)
    },
  })
  return (
    <Card title={isArchived ? archive.restore : archive.title} className="max-w-4xl">
      <p className="max-w-prose text-ink-muted">{isArchived ? archive.restoreText : archive.text}</p>
      {isHeld && (
        <Notice tone="attention" className="mt-3">
          {archive.unsavedFirst}
        </Notice>
      )}
      {problem && (
        <Notice tone="danger" live="alert" className="mt-3">
          {problem}
        </Notice>
      )}
      <Button
        className="mt-3"
        variant={isArchived ? 'primary' : 'danger'}
        busy={busy}
        disabled={isHeld}
        onClick={() => run({ committeeId: committee.id, version: committee.version })}
      >
        {isArchived ? archive.restore : archive.confirm}
      </Button>
    </Card>
  )
}

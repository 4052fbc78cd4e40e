'use client'
import { useState } from 'react'
import { CheckboxField } from '@/components/form/checkbox-field'
import { Fieldset } from '@/components/form/fieldset'
import { ReasonForm } from '@/components/form/reason-form'
import { useToast } from '@/components/ui/toast'
import { declareHealth } from '@/lib/project-health/actions'
import { type HealthLevel, healthLevels } from '@/lib/project-health/rules'
import { declareHealthSchema } from '@/lib/project-health/schema'
import type { DeskWords } from './desk-words'

type Props = {
  projectId: number
  initial: HealthLevel
  words: DeskWords
  isSettling: boolean
  reread: () => void
  onDone: () => void
  onClose: () => void
}

export function DeclareForm({ projectId, initial, words, isSettling, reread, onDone, onClose }: Props) {
  const toast = useToast()
  const [level, setLevel] = useState(initial)
  return (
    <ReasonForm
      about={{ projectId, level }}
      schema={declareHealthSchema}
      action={declareHealth}
      words={{ ...words, hint: words.reasonHint }}
      variant="primary"
      label={words.title}
      refreshing={isSettling}
      refresh={reread}
      onDone={() => {
        toast({ title: words.done })
        onDone()
      }}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">{words.text}</p>
      <Fieldset legend={words.level} inline>
        {healthLevels.map((one) => (
          <CheckboxField
            key={one}
            type="radio"
            name="health-level"
            value={one}
            label={words.levels[one]}
            checked={one === level}
            onChange={() => setLevel(one)}
          />
        ))}
      </Fieldset>
    </ReasonForm>
  )
}

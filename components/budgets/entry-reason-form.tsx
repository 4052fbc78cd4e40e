'use client'
import { ReasonForm } from '@/components/form/reason-form'
import { Card } from '@/components/ui/card'
import { returnTransaction, reverseTransaction } from '@/lib/budgets/actions'
import { returnTransactionSchema } from '@/lib/budgets/schema'
import type { EntryDeskWords, EntryToWorkOn } from './entry-words'

type Props = {
  verb: 'return' | 'reverse'
  entry: EntryToWorkOn
  words: EntryDeskWords
  refreshing: boolean
  refresh: () => void
  onClose: () => void
  onDone: (id: number) => void
}

const actions = { return: returnTransaction, reverse: reverseTransaction }

export function EntryReasonForm({ verb, entry, words, onDone, ...state }: Props) {
  const { decision, errors, leave } = words
  const title = decision[verb]
  const reason = verb === 'return' ? decision.reason : decision.reverseReason
  return (
    <Card title={title} className="print:hidden">
      <ReasonForm
        about={{ projectId: entry.projectId, transactionId: entry.id, version: entry.version }}
        schema={returnTransactionSchema}
        action={actions[verb]}
        words={{ errors, leave, reason, confirm: title, close: decision.close, changed: decision.changed }}
        variant="primary"
        label={title}
        {...state}
        onDone={({ id }) => onDone(id)}
      />
    </Card>
  )
}

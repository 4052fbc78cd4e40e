import { Tag } from '@/components/ui/tag'
import type { Tone } from '@/components/ui/tone'
import type { TransactionState } from '@/lib/budgets/rules'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

const tones: Record<TransactionState, Tone> = { submitted: 'info', returned: 'attention', accepted: 'ok' }

type Props = { state: TransactionState; locale: Locale; quiet?: boolean }

export function EntryStateTag({ state, locale, quiet }: Props) {
  return (
    <Tag tone={tones[state]} quiet={quiet}>
      {messagesOf(locale).budgets.state[state]}
    </Tag>
  )
}

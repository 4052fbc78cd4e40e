import type { AmountFieldWords } from '@/components/form/amount-field'
import type { DateFieldWords } from '@/components/form/date-field'
import type { FormWords } from '@/components/form/form-words'
import type { Organisation } from '@/components/projects/edit-choices'
import type { EditWords } from '@/components/projects/edit-words'
import type { TransactionKind, TransactionState } from '@/lib/budgets/rules'
import type { Messages } from '@/lib/i18n/messages'
import type { EntryRecord } from './entry-values'

export type EntryWords = Messages['budgets']['entry'] & {
  kinds: Messages['budgets']['kind']
  errors: FormWords
  date: DateFieldWords
  money: AmountFieldWords
  parties: EditWords['parties']
}

export type EntryChoices = {
  /** Those the viewer may record. */
  kinds: TransactionKind[]
  organisations: Organisation[]
  /** The viewer's own organisation, where commitments and disbursements are recorded in its name alone. */
  ownFunder: Organisation | null
}

export type EntryDeskWords = EntryWords & { decision: Messages['budgets']['decision'] }
export type EntryToWorkOn = EntryRecord & { id: number; projectId: number; state: TransactionState }
export type EntryMay = Record<'decide' | 'edit' | 'reverse', boolean>

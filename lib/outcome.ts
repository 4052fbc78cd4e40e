/** Why an action did nothing. Each code has its sentence in messages/errors. */
export type RefusalCode =
  | 'invalid'
  | 'signed_out'
  | 'not_found'
  | 'refused'
  | 'conflict'
  | 'own_report'
  | 'own_entry'
  | 'already_decided'
  | 'already_set'
  | 'cancelled'
  | 'archived'
  | 'locked'
  | 'text_approved'
  | 'no_number'
  | 'wrong_state'
  | 'earlier_draft'
  | 'not_yet'
  | 'comments_closed'
  | 'other_organisation'
  | 'already_approved'
  | 'budget_settled'
  | 'proposal_waits'
  | 'foreign_origin'
  | 'unavailable'
  | 'unexpected'

/** Field path (`title.ar`, `dueOn`) → key of messages/errors.fields. */
export type FieldErrors = Record<string, string>

export type Failure = {
  ok: false
  code: RefusalCode
  fieldErrors?: FieldErrors
  /** For a conflict: what the record holds now. */
  current?: Record<string, unknown>
  /** For the unexpected: what to quote when asking for help. */
  reference?: string
}

export type Outcome<Data> = { ok: true; data: Data } | Failure

/** Thrown by a domain verb for an expected outcome: the transaction is undone and the reader is told. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: Pick<Failure, 'fieldErrors' | 'current'> = {},
  ) {
    super(code)
  }
}

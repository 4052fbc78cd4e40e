/** Why a typed amount is refused: a key of messages/errors.fields. */
export type AmountFailure =
  | 'amount_required'
  | 'amount_unreadable'
  | 'amount_ambiguous'
  | 'amount_marks'
  | 'amount_grouping'
  | 'amount_decimals'
  | 'amount_negative'
  | 'amount_zero'
  | 'amount_too_large'
  | 'amount_other_currency'

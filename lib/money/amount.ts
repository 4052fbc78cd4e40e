declare const brand: unique symbol

/**
 * An amount of money as a decimal text in its shortest form: `4600000`, `-4.6`, never `4.60`, `-0` or a float, so
 * that `===` compares. Only `toAmount` and `parseAmount` make one; a text of the database goes through `toAmount`.
 */
export type Amount = `${number}` & { readonly [brand]: 'Amount' }

const DECIMALS = 3
const SHAPE = /^(-?)(\d+)(?:\.(\d+))?$/
/** What the totals of the database hold; a typed amount has fifteen digits at most (parse.ts), and several of them may be added. */
const TOO_LARGE = 10n ** 24n

/** Throws a RangeError beyond 21 digits before the point or 3 after it. */
export function toAmount(text: string): Amount {
  const [, sign, whole = '', typed = ''] = SHAPE.exec(text) ?? []
  const fraction = typed.replace(/0+$/, '')
  if (whole === '' || fraction.length > DECIMALS) throw new RangeError(`Not an amount: ${text}`)
  const magnitude = BigInt(whole + fraction.padEnd(DECIMALS, '0'))
  return fromThousandths(sign ? -magnitude : magnitude)
}

/** The whole number to reckon with: no currency here has a unit smaller than a thousandth. */
export function toThousandths(amount: Amount): bigint {
  const [whole = '', fraction = ''] = amount.split('.')
  return BigInt(whole + fraction.padEnd(DECIMALS, '0'))
}

export function fromThousandths(thousandths: bigint): Amount {
  const magnitude = thousandths < 0n ? -thousandths : thousandths
  if (magnitude >= TOO_LARGE) throw new RangeError('An amount has at most 21 digits before the point')
  const digits = String(magnitude).padStart(DECIMALS + 1, '0')
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '')
  const text = `${thousandths < 0n ? '-' : ''}${digits.slice(0, -DECIMALS)}${fraction && `.${fraction}`}`
  return text as Amount
}

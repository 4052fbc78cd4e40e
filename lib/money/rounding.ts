/**
 * The nearest whole, a half away from zero: the rule of Regulation (EC) 1103/97, article 5, for converted amounts and
 * of PostgreSQL's `round(numeric)`, so that a figure reckoned here and in SQL is the same.
 */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const isNegative = numerator < 0n !== denominator < 0n
  const [n, d] = [magnitude(numerator), magnitude(denominator)]
  const rounded = (2n * n + d) / (2n * d)
  return isNegative ? -rounded : rounded
}

const magnitude = (value: bigint) => (value < 0n ? -value : value)

import { sql } from 'drizzle-orm'
import { westernDigits } from './western-digits'

/** The pattern of `like` for folded text that contains what was typed, whose own signs `%` and `_` stand for themselves. */
export const containing = (typed: string) =>
  sql`('%' || fold_text(${westernDigits(typed).replace(/[\\%_]/g, '\\$&')}) || '%')`

import type { Statement } from '../web/process'

/** Statements that left together, without waiting for one another. */
type Batch = Statement[]
/** A page's transactions, in order. */
export type Script = Batch[][]

/** Without what was sent outside a transaction: the session that every page looks up. */
export const scriptOf = (statements: readonly Statement[]): Script => {
  const script: Script = []
  let open: Batch[] | undefined
  let tick = -1
  for (const statement of statements) {
    if (/^begin\b/i.test(statement.text)) {
      open = []
      tick = -1
    } else if (/^(commit|rollback)\b/i.test(statement.text)) {
      if (open) script.push(open)
      open = undefined
    } else if (open) {
      if (statement.tick !== tick) open.push([])
      tick = statement.tick
      open.at(-1)?.push(statement)
    }
  }
  return script
}

export const statementsOf = (script: Script) => script.flat(2)

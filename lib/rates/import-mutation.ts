import 'server-only'
import type { Transaction } from '@/db/client'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import { readRatesCsv } from './csv'
import { insertRates, standingOf } from './record'
import { type CsvLine, type ImportResult, mostMistakes } from './rules'
import { importRatesSchema } from './schema'

/** First told line by line, then written whole; with one mistake nothing is. */
export const importRates = mutation({
  schema: importRatesSchema,
  allow: { portfolio: 'administer' },
  verb: async (tx, _viewer, { text, confirmed }): Promise<ImportResult> => {
    const { problem, lines, mistakes } = await compared(tx, text)
    const fresh = lines.filter(({ isKnown, wrong }) => !isKnown && wrong.length === 0)
    if (!confirmed || problem || mistakes.length > 0 || fresh.length === 0)
      return {
        ...{ kind: 'preview', problem, lines, mistakeCount: mistakes.length },
        mistakes: mistakes.slice(0, mostMistakes),
      }
    const count = await insertRates(tx, fresh.map(ratesOf), 'text')
    // Somebody recorded one of them meanwhile: the file is to be looked at again.
    if (count < fresh.length) throw new Refusal('conflict')
    return { kind: 'written', count, known: lines.length - count }
  },
})

const ratesOf = ({ currency, date, rate, source }: CsvLine) => ({ currency, day: date, rate, source })

/** What was read, beside what is in the table. */
const compared = async (tx: Transaction, text: string) => {
  const read = readRatesCsv(text)
  const asked = read.lines.filter(({ isKnown, wrong }) => !isKnown && wrong.length === 0)
  const standings = asked.length > 0 ? await standingOf(tx, asked.map(ratesOf)) : []
  for (const [at, line] of asked.entries()) {
    const { kept, isClosed } = standings[at] ?? { kept: null, isClosed: false }
    if (kept === line.rate) line.isKnown = true
    else if (kept) read.refuse(line, 'rate', 'rate_exists')
    else if (isClosed) read.refuse(line, 'date', 'rate_period_closed')
  }
  return { ...read, mistakes: read.mistakes.toSorted((a, b) => a.line - b.line) }
}

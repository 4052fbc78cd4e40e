import postgres from 'postgres'

const PATIENCE = 1000

/** Counts what was asked and not yet answered. */
export type Ear = { asked: () => void; answered: () => void }

/**
 * A frozen server and a cut line keep their connections open and say nothing: after a second without any answer
 * the server is greeted anew. One that greets back is only slow.
 */
export const listen = (url: string, onSilence: () => void): Ear => {
  let open = 0
  let since = 0
  let isListening = false
  const listenFor = (patience: number) => {
    isListening = true
    setTimeout(check, patience).unref()
  }
  const check = async () => {
    const silence = performance.now() - since
    if (open > 0 && silence < PATIENCE) return listenFor(PATIENCE - silence)
    if (open > 0 && (await greets(url))) return listenFor(PATIENCE)
    isListening = false
    if (open > 0) onSilence()
  }
  return {
    asked: () => {
      if (open === 0) since = performance.now()
      open += 1
      if (!isListening) listenFor(PATIENCE)
    },
    answered: () => {
      open -= 1
      since = performance.now()
    },
  }
}

const greets = async (url: string) => {
  const sql = postgres(url, { max: 1, connect_timeout: 1, fetch_types: false, onnotice: () => {} })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    sql.end({ timeout: 0 })
  }
}

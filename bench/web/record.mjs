/** @type {{text: string, parameters: unknown[], tick: number}[]} */
let statements = []
let tick = 0
let counting = false

/**
 * Notes what the application sends from now on, through the `debug` option of its own client: the statements need
 * no copy that would grow old. Those of one turn of the event loop left together.
 */
export function startRecording() {
  statements = []
  options().debug = (_connection, text, parameters) => {
    statements.push({ text, parameters: [...parameters], tick })
    if (counting) return
    counting = true
    setImmediate(() => {
      tick += 1
      counting = false
    })
  }
  return 'recording'
}

export function stopRecording() {
  options().debug = undefined
  return statements
}

/** What the application asks of each of its connections. */
export const connectionSettings = () => options().connection

function options() {
  const client = globalThis.sharakaDatabase?.$client
  if (!client) throw new Error('db/client.ts keeps its database elsewhere: tell bench/web/record.mjs where')
  return client.options
}

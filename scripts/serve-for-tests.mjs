// A whole Sharaka on an ephemeral database, for the tests in a browser. Prints one line of JSON when it answers;
// ends on SIGTERM, or when whoever started it through a pipe is gone.
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { freePort } from './app/port.mjs'
import { run } from './app/run.mjs'
import { leave, live } from './lifetime.mjs'

await live(async () => {
  if (fs.fstatSync(0).isFIFO() || fs.fstatSync(0).isSocket())
    process.stdin.on('close', () => leave(0)).resume()
  const port = Number(process.env.PORT) || (await freePort())
  const ready = await run({
    port,
    host: undefined,
    dist: process.env.NEXT_DIST || '.next-test',
    demo: true,
    ephemeral: true,
    secret: process.env.AUTH_SECRET || randomBytes(32).toString('hex'),
    databaseUrl: undefined,
    databaseAppUrl: undefined,
    log: (text) => console.error(`  ${text}`),
    output: process.stderr,
  })
  process.stdout.write(`${JSON.stringify(ready)}\n`)
})

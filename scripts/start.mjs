// npm start: prepares what is missing and serves Sharaka until it is told to stop.
import { showDemoAccounts } from './app/accounts.mjs'
import { live } from './lifetime.mjs'
import { elapsed, say } from './say.mjs'
import { readSecret } from './secret.mjs'
import { readSettings } from './settings.mjs'

await live(async () => {
  const began = performance.now()
  say('Sharaka is starting')
  const settings = readSettings()
  const secret = readSecret()
  if (settings.databaseUrl && !process.env.AUTH_SECRET) {
    say('Secret: kept in the data folder. Several instances on one database need the same AUTH_SECRET.')
  }
  const { run } = await import('./app/run.mjs')
  const { url } = await run({ ...settings, secret, log: say })
  if (settings.demo) showDemoAccounts(say)
  say('')
  say(`Sharaka is ready at ${process.env.NEXTAUTH_URL ?? url} (${elapsed(began)}). Ctrl-C stops it.`)
})

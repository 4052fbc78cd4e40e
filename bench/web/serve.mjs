// Runs in the copy of the tree, as a process of its own: what it costs is the application's alone.
import { setEnvironment } from '../../scripts/app/environment.mjs'
import { freePort } from '../../scripts/app/port.mjs'
import { serve } from '../../scripts/app/serve.mjs'
import { startProfile, stopProfile } from './profile.mjs'
import { connectionSettings, startRecording, stopRecording } from './record.mjs'

const commands = {
  connectionSettings,
  startRecording,
  stopRecording,
  startProfile,
  stopProfile,
  exit: () => process.exit(),
}

const [dist] = process.argv.slice(2)
const port = await freePort()
setEnvironment({
  appUrl: process.env.BENCH_APP_URL,
  secret: process.env.BENCH_SECRET,
  port,
  demo: true,
  dist,
})
process.on('disconnect', () => process.exit())
process.on('message', async (command) => process.send(await commands[command]()))
await serve({ port })
process.send(`http://localhost:${port}`)

import { Session } from 'node:inspector/promises'

const session = new Session()

/** From now on only: what it takes to start is no part of a request. */
export async function startProfile() {
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 500 })
  await session.post('Profiler.start')
  return 'profiling'
}

export async function stopProfile() {
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return profile
}

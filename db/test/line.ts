import { once } from 'node:events'
import net, { type AddressInfo, type Socket } from 'node:net'

/** A line to the database that a test can cut, reset and mute. */
export const lineTo = async (address: string) => {
  const { hostname, port } = new URL(address)
  const pairs = new Set<[Socket, Socket]>()
  let isMute = false
  const server = net.createServer((near) => {
    const far = net.connect(Number(port), hostname)
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    for (const [from, to] of [pair, pair.toReversed() as [Socket, Socket]]) {
      from.on('data', (chunk) => to.write(chunk))
      from.on('error', () => {})
      from.on('close', () => {
        to.destroy()
        pairs.delete(pair)
      })
      if (isMute) from.pause()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(address)
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const each = (act: (socket: Socket) => void) => {
    for (const pair of [...pairs]) pair.forEach(act)
  }
  return {
    url: url.href,
    cut: () => each((socket) => socket.destroy()),
    reset: () => each((socket) => socket.resetAndDestroy()),
    mute: () => {
      isMute = true
      each((socket) => socket.pause())
    },
    speak: () => {
      isMute = false
      each((socket) => socket.resume())
    },
    close: () => {
      server.close()
      each((socket) => socket.destroy())
    },
  }
}

import net from 'node:net'
import { Trouble } from '../trouble.mjs'

/** @returns {Promise<number>} */
export function freePort() {
  return tryPort(0, '127.0.0.1')
}

/**
 * @param {number} port
 * @param {string | undefined} host
 */
export async function requireFreePort(port, host) {
  try {
    await tryPort(port, host)
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      throw new Trouble(
        `Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`,
      )
    if (error.code === 'EACCES')
      throw new Trouble(`Port ${port} needs special rights. Choose one above 1023: PORT=3000 npm start`)
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new Trouble(`HOST=${host} is no address of this machine.`)
    throw error
  }
}

function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.on('error', reject)
    server.listen(port, host, () => {
      const { port: got } = server.address()
      server.close(() => resolve(got))
    })
  })
}

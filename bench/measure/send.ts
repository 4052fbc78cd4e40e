import { Agent, request as open } from 'node:http'
import { gunzipSync } from 'node:zlib'

export type Request = { path: string; method?: 'POST'; headers?: Record<string, string>; body?: string }
export type Answer = {
  status: number /** As it came: compressed, as for a browser. */
  bytes: Buffer
  text: () => string
}

export type Client = { send: (request: Request) => Promise<Answer>; close: () => void }

/** A browser's manners and little work of its own: kept connections, gzip, the whole body read. */
export const clientOf = (url: string, cookie: string, connections = 1): Client => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const shared = { cookie, 'accept-encoding': 'gzip', accept: 'text/html', origin: url }
  return {
    send: ({ path, method = 'GET', headers, body }) =>
      new Promise((resolve, reject) => {
        const sent = open(url + path, { method, agent, headers: { ...shared, ...headers } }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            const bytes = Buffer.concat(chunks)
            const isPacked = response.headers['content-encoding'] === 'gzip'
            resolve({
              status: response.statusCode ?? 0,
              bytes,
              text: () => (isPacked ? gunzipSync(bytes) : bytes).toString(),
            })
          })
        })
        sent.on('error', reject)
        sent.end(body)
      }),
    close: () => agent.destroy(),
  }
}

import { gzipSync } from 'node:zlib'
import type { Client } from './send'

export type Weight = {
  html: number
  htmlGzipped: number
  scripts: number
  /** Gzipped, each file alone. */
  scriptBytes: number
  /** Document, scripts, style sheets, preloaded fonts and icon, with an empty cache. */
  requests: number
}

/** What a first load of a page brings, read from its HTML. */
export const weigh = async (client: Client, path: string): Promise<Weight> => {
  const answer = await client.send({ path })
  const html = answer.text()
  const scripts = scriptsOf(html)
  const files = await Promise.all(scripts.map((script) => client.send({ path: script })))
  return {
    html: Buffer.byteLength(html),
    htmlGzipped: answer.bytes.length,
    scripts: scripts.length,
    scriptBytes: files.reduce((sum, file) => sum + gzipSync(file.text()).length, 0),
    requests:
      1 + scripts.length + countOf(html, /<link[^>]+(?:rel="stylesheet"|as="font"|rel="icon")[^>]*>/g),
  }
}

/** In script elements and in the data of the client components; not the one for browsers without modules. */
const scriptsOf = (html: string) => {
  const modern = html.replace(/<script[^>]+noModule[^>]*>/gi, '')
  return [...new Set(modern.match(/\/_next\/static\/[\w./~-]+\.js/g))]
}

const countOf = (html: string, pattern: RegExp) => new Set(html.match(pattern)).size

import type { Sql } from 'postgres'
import type { Subject } from '../subjects'
import type { WebProcess } from '../web/process'
import { type Made, replay } from './replay'
import { type Script, scriptOf } from './script'
import { type Client, clientOf, type Request } from './send'

/** A subject made ready to be measured: its client warm, its SQL known. */
export type Station = {
  subject: Subject
  client: Client
  script: Script
  made: Made | undefined
  page: (turn: number) => Promise<unknown>
  sql: () => Promise<unknown>
}

type Settings = { web: WebProcess; cookie: string; sql: Sql; warmUp: number }

/** Undefined when the page is not there in this checkout. */
export const prepare = async (
  subject: Subject,
  { web, cookie, sql, warmUp }: Settings,
): Promise<Station | undefined> => {
  const client = clientOf(web.url, cookie)
  const first = await client.send(subject.request(0))
  if (first.status === 404) return undefined
  const page = async (turn: number) => requireRight(subject, await client.send(subject.request(turn)))
  for (let turn = 0; turn < warmUp; turn++) await page(turn)
  const request = subject.request(0)
  let body = ''
  const script = scriptOf(
    await web.record(async () => {
      body = (await client.send(request)).text()
    }),
  )
  if (!body.includes(subject.expects))
    throw new Error(`${subject.name}: "${subject.expects}" is not in ${body.slice(0, 500)}`)
  const made = madeBy(request, body)
  return { subject, client, script, made, page, sql: () => replay(sql, script, made) }
}

/** Of a page the status is enough each time; of a submission only its words say whether it was done. */
export const requireRight = ({ name, expects }: Subject, answer: Awaited<ReturnType<Client['send']>>) => {
  if (answer.status === 200 && (answer.bytes.length > 5000 || answer.text().includes(expects))) return
  throw new Error(`${name} answered ${answer.status}: ${answer.text().slice(0, 300)}`)
}

const madeBy = ({ body }: Request, answer: string): Made | undefined => {
  const key = body && JSON.parse(body)[0].key
  return key && { key, id: Number(/"id":(\d+)/.exec(answer)?.[1]) }
}

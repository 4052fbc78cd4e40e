import type { APIRequestContext } from '@playwright/test'
import { addressOf, type BuiltAction, builtActions } from './build'

export type Answer = {
  ok: boolean
  code?: string
  data?: Record<string, unknown>
  current?: Record<string, unknown>
}

let actions: Map<string, BuiltAction> | undefined

const named = (name: string): BuiltAction => {
  actions ??= builtActions()
  const action = actions.get(name)
  if (!action) throw new Error(`The build has no action ${name}`)
  return action
}

export const ownOrigin = () => ({ origin: String(process.env.SHARAKA_URL) })

export type Options = {
  key?: string
  headers?: Record<string, string>
  fill?: Record<string, string | number>
}

/** Calls a server action as a browser does: a POST to a page that carries it. */
export const call = async (
  request: APIRequestContext,
  name: string,
  input: unknown,
  { key = crypto.randomUUID(), headers = ownOrigin(), fill = {} }: Options = {},
): Promise<Answer> => {
  const { id, pages } = named(name)
  const answer = await request.post(
    addressOf(pages[0] ?? '', { locale: 'en', projectId: 1, milestoneId: 1, ...fill }),
    {
      headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', ...headers },
      data: JSON.stringify([{ key, input }]),
    },
  )
  return outcomeIn(await answer.text(), answer.status())
}

/** The first line names the line that holds what the action returned; an error has no outcome. */
const outcomeIn = (text: string, status: number): Answer => {
  const lines = new Map(
    text.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  )
  const first = lines.get('0')
  if (!first) return { ok: false, code: `HTTP ${status}: ${text.slice(0, 100)}` }
  const returned = lines.get(String(JSON.parse(first).a).replace('$@', '')) ?? ''
  return returned.startsWith('{') ? JSON.parse(returned) : { ok: false, code: `HTTP ${status}` }
}

import { parseArgs } from 'node:util'

export type Options = {
  json: string | undefined
  /** Ten times the data too. */
  large: boolean
  /** Query plans of the slowest statements, as text in this folder. */
  plans: string | undefined
  /** A CPU profile of the web process serving the list, in this folder. */
  profile: string | undefined
  /** Short loops: to try the bench itself. */
  quick: boolean
}

export const usage = `npm run bench -- [--json FILE] [--no-large] [--plans FOLDER] [--profile FOLDER] [--quick]`

export const readOptions = (): Options => {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      json: { type: 'string' },
      large: { type: 'boolean', default: true },
      plans: { type: 'string' },
      profile: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  })
  return { json: values.json, large: values.large, plans: values.plans, profile: values.profile, quick: values.quick }
}

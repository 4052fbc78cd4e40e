import { parseArgs } from 'node:util'

export const usage = `npm run bench -- [--json FILE] [--inspect FOLDER] [--no-large] [--quick]
  --json FILE       all figures
  --inspect FOLDER  query plans and CPU profiles of every page, to see where the time goes
  --no-large        without ten times the data
  --quick           short loops, to try the bench itself`

export const readOptions = () =>
  parseArgs({
    allowNegative: true,
    options: {
      json: { type: 'string' },
      inspect: { type: 'string' },
      large: { type: 'boolean', default: true },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values

export type Options = ReturnType<typeof readOptions>

// npm test: types, lint, unit and database tests, then the journeys in a browser. The last line sums the tests up.
import fs from 'node:fs'
import path from 'node:path'
import { buildIfChanged } from './app/build.mjs'
import { findBrowser } from './browser.mjs'
import { dataFolder, root } from './root.mjs'
import { say } from './say.mjs'
import { playwrightCounts, sentence, sum, vitestCounts } from './test/counts.mjs'
import { failedSteps, step, tool } from './test/steps.mjs'

const dist = '.next-test'
const reports = path.join(dataFolder(), 'reports')
const vitestReport = path.join(reports, 'vitest.json')
const playwrightReport = path.join(reports, 'playwright.json')
fs.rmSync(reports, { recursive: true, force: true })
fs.mkdirSync(reports, { recursive: true })
Object.assign(process.env, { NEXT_DIST: dist, NEXT_TELEMETRY_DISABLED: '1' })
for (const name of ['NODE_ENV', 'DATABASE_URL', 'DATABASE_APP_URL']) delete process.env[name] // never a real database

await step('Types', types)
await step('Lint', () => tool('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']))
await step('Unit and database tests', () =>
  tool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ]),
)
const counts = [vitestCounts(vitestReport)]
if (await step('Build', () => buildIfChanged(dist, say).then(() => true))) {
  await step('Journeys in a browser', journeys)
  counts.push(playwrightCounts(playwrightReport))
}

console.log(failedSteps.length ? `\nFailed: ${failedSteps.join(', ')}` : '')
process.exitCode = failedSteps.length ? 1 : 0
console.log(sentence(sum(counts)))

async function types() {
  fs.rmSync(path.join(root, '.next', 'types'), { recursive: true, force: true }) // routes of an older build would be checked too
  const made = await tool('next/dist/bin/next', ['typegen'])
  return (await tool('typescript/bin/tsc', ['--noEmit'])) && made
}

async function journeys() {
  const env = {
    CHROME_PATH: await findBrowser(say),
    PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  }
  return tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], env)
}

import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { findOlderPostgres } from './scripts/test/own-postgres.mjs'

const outside = ['node_modules/**', 'e2e/**', '.next*/**', '.data/**']

/** What needs no database runs under each of these; the rest under the first. */
const zones = ['UTC', 'Africa/Casablanca', 'Asia/Tokyo', 'America/Los_Angeles']

const needsNoDatabase = ['components', 'lib'].flatMap((folder) =>
  readdirSync(`${import.meta.dirname}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter(
      (file) => !/db\/test\/|\.test-data'/.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')),
    ),
)

const inZone = (zone: string): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name: zone, env: { TZ: zone }, include: needsNoDatabase, isolate: false },
})

/** The oldest server that Sharaka promises to work with, where one is at hand. */
const older: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'older PostgreSQL',
    include: [
      'db/seed/*.test.ts',
      'db/test/{catalogue,functions}.test.ts',
      'lib/access/twins.test.ts',
      'scripts/archive/*.test.ts',
    ],
    globalSetup: './db/test/older-server.ts',
  },
}
const hasOlder = Boolean(process.env.SHARAKA_TEST_DATABASE_URL || findOlderPostgres())
if (!hasOlder)
  console.log(
    'Skipped: the database tests on an older PostgreSQL. None is in /usr/lib/postgresql, and SHARAKA_TEST_DATABASE_URL names none.',
  )

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      'server-only': `${import.meta.dirname}/node_modules/next/dist/compiled/server-only/empty.js`,
    },
  },
  test: {
    exclude: outside,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'Sharaka',
          env: { TZ: zones[0] },
          include: ['**/*.test.{ts,tsx}'],
          globalSetup: './db/test/server.ts',
        },
      },
      ...zones.slice(1).map(inZone),
      ...(hasOlder ? [older] : []),
    ],
  },
})

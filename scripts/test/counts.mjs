import fs from 'node:fs'

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/**
 * What vitest's JSON report says. A file that could not even be loaded counts as one failure.
 * @param {string} file
 * @returns {Counts}
 */
export function vitestCounts(file) {
  const report = readReport(file)
  if (!report) return broken
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * What Playwright's JSON report says. A test that passed at a second try only is no pass.
 * @param {string} file
 * @returns {Counts}
 */
export function playwrightCounts(file) {
  const report = readReport(file)
  if (!report) return broken
  const { expected, unexpected, flaky, skipped } = report.stats
  return {
    passed: expected,
    failed: unexpected + flaky + (unexpected === 0 ? report.errors.length : 0),
    skipped,
  }
}

/** @param {Counts[]} all */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const counts of all) for (const key of Object.keys(total)) total[key] += counts[key]
  return total
}

/** @param {Counts} counts */
export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

/** A runner that ended without a report. */
const broken = { passed: 0, failed: 1, skipped: 0 }

function readReport(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined
}

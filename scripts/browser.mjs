import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { aptInstall, npmBrowser, playwrightInstall } from './test/get-browser.mjs'
import { Trouble } from './trouble.mjs'

/**
 * A Chromium-family browser for the tests: one that is there, else one that can be had.
 * @param {(text: string) => void} [log]
 * @returns {Promise<string>} its path
 */
export async function findBrowser(log = () => {}) {
  const { chromium } = await import('@playwright/test')
  const there = [
    process.env.CHROME_PATH,
    chromium.executablePath(),
    ...headlessShells(),
    ...systemBrowsers(),
    ...npmBrowser.paths(),
  ]
  const found = there.find(works)
  if (found) return found
  for (const get of [playwrightInstall, npmBrowser.get, aptInstall]) {
    get(log)
    const got = [
      chromium.executablePath(),
      ...headlessShells(),
      ...npmBrowser.paths(),
      ...systemBrowsers(),
    ].find(works)
    if (got) return got
  }
  throw new Trouble(
    'There is no browser for the tests. Install Chrome or Chromium, or set CHROME_PATH to one.',
  )
}

/** @param {string | undefined} file */
function works(file) {
  if (!file || !fs.existsSync(file)) return false
  return (
    process.platform === 'win32' ||
    spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  )
}

/** What `playwright install --only-shell` leaves. */
function headlessShells() {
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH || path.join(process.env.HOME ?? '', '.cache/ms-playwright')
  const versions = fs.existsSync(folder)
    ? fs.readdirSync(folder).filter((name) => name.startsWith('chromium_headless_shell'))
    : []
  const inside = ['chrome-headless-shell-linux64/chrome-headless-shell', 'chrome-linux/headless_shell']
  return versions
    .sort()
    .reverse()
    .flatMap((version) => inside.map((file) => path.join(folder, version, file)))
}

function systemBrowsers() {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter(Boolean)
        .flatMap((folder) =>
          ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
            path.join(folder, file),
          ),
        )
    default: {
      const names = [
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
      ]
      const folders = (process.env.PATH ?? '').split(path.delimiter)
      return names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
    }
  }
}

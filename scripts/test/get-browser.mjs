import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { dataFolder, root } from '../root.mjs'

/** @param {(text: string) => void} log */
export function playwrightInstall(log) {
  log('Browser: none found; asking Playwright for its own…')
  spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium', '--only-shell'],
    {
      stdio: 'inherit',
      timeout: 240_000,
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    },
  )
}

const folder = path.join(dataFolder(), 'browser')
const wrapper = path.join(folder, 'chromium.sh')

/** A browser from the npm registry alone: no root, no other host. Linux on x64 only. */
export const npmBrowser = {
  paths: () => [wrapper],

  /** @param {(text: string) => void} log */
  get(log) {
    if (process.platform !== 'linux' || process.arch !== 'x64') return
    log('Browser: trying the npm package @sparticuz/chromium…')
    const bin = path.join(folder, 'bin')
    fs.mkdirSync(bin, { recursive: true })
    fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}')
    const cli = process.env.npm_execpath
    const install = ['install', '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@143.0.4']
    spawnSync(cli ? process.execPath : 'npm', cli ? [cli, ...install] : install, {
      cwd: folder,
      stdio: 'inherit',
    })
    const unpack = "await (await import('@sparticuz/chromium')).default.executablePath()"
    // It believes itself in a cloud function, and so unpacks the libraries it needs as well.
    const env = { ...process.env, TMPDIR: bin, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
    spawnSync(process.execPath, ['--input-type=module', '-e', unpack], { cwd: folder, env, stdio: 'inherit' })
    const script =
      '#!/bin/sh\nd="$(dirname "$0")/bin"\nLD_LIBRARY_PATH="$d/al2023/lib" exec "$d/chromium" "$@"\n'
    fs.writeFileSync(wrapper, script, { mode: 0o755 })
  },
}

/** @param {(text: string) => void} log */
export function aptInstall(log) {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return
  log('Browser: trying apt-get install chromium…')
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
}

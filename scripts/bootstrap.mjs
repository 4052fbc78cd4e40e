// Runs before `npm start` and `npm test` on a fresh clone, where nothing is installed: Node's own modules only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const stampFile = path.join(root, 'node_modules', '.sharaka-stamp')

requireNode(20, 19)
const wanted = fingerprint()
if (read(stampFile) !== wanted) {
  if (!alreadyInstalled()) install()
  writeFileSync(stampFile, wanted)
}

function requireNode(major, minor) {
  const [thisMajor, thisMinor] = process.versions.node.split('.').map(Number)
  if (thisMajor > major || (thisMajor === major && thisMinor >= minor)) return
  fail(
    `Sharaka needs Node.js ${major}.${minor} or newer; this is ${process.version}. Get it from https://nodejs.org`,
  )
}

function fingerprint() {
  const lock = read(path.join(root, 'package-lock.json'))
  const machine = process.platform + process.arch + process.versions.modules
  return createHash('sha256').update(lock).update(machine).digest('hex')
}

/** Whether somebody ran `npm ci` already: npm keeps what it installed in a hidden lock file. */
function alreadyInstalled() {
  try {
    const { packages: wantedPackages } = JSON.parse(read(path.join(root, 'package-lock.json')))
    const { packages: installed } = JSON.parse(read(path.join(root, 'node_modules', '.package-lock.json')))
    const isThere = ([at, { version, optional }]) =>
      at === '' || (installed[at] ? installed[at].version === version : optional)
    return (
      Object.entries(wantedPackages).every(isThere) &&
      Object.keys(installed).every((at) => at in wantedPackages)
    )
  } catch {
    return false
  }
}

function install() {
  console.log('Installing the packages (npm ci)…')
  if (npm('ci', '--include=dev') === 0) return
  console.log('npm ci failed; trying npm install…') // a lock made on another platform may lack this one's native parts
  if (npm('install', '--include=dev', '--no-save') === 0) return
  fail(
    'The packages could not be installed: see the message of npm above (network, disk space, or a node_modules folder of another user).',
  )
}

function npm(...args) {
  // NODE_ENV=production would leave out what the build and the tests need.
  const env = { ...process.env, NODE_ENV: 'development', npm_config_audit: 'false', npm_config_fund: 'false' }
  const options = { cwd: root, stdio: 'inherit', env }
  const cli = process.env.npm_execpath // the very npm that runs us, which also works on Windows
  const result = cli
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return result.status
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function fail(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}

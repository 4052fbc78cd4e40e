import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * The command line, or undefined where the system does not say.
 * @param {number} pid
 */
export function commandOf(pid) {
  if (process.platform === 'linux') return readProc(pid, 'cmdline')?.replaceAll('\0', ' ')
  return process.platform === 'win32' ? undefined : ps(pid, 'command=')
}

/** @param {number} pid */
export function parentOf(pid) {
  if (process.platform === 'linux') {
    const afterName = readProc(pid, 'stat')?.split(') ').at(-1) // the name may hold blanks and brackets
    return afterName ? Number(afterName.split(' ')[1]) : undefined
  }
  return process.platform === 'win32' ? undefined : Number(ps(pid, 'ppid='))
}

function readProc(pid, name) {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return undefined
  }
}

function ps(pid, field) {
  return spawnSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim()
}

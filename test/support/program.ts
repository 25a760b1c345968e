import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const PROGRAM = resolve('bin/gongkai.js')

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly bytes: Uint8Array
  readonly err: string
}

/** Brings dist up to date, so that a test of the program never sees an older build. */
export function buildProgram(): void {
  const { status, stdout } = spawnSync('node', ['node_modules/ts7/bin/tsc', '-b', 'src/cli'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the program does not build:\n${stdout}`)
}

/** The built program as a user runs it: another process, through a pipe, in Chinese. `closed`: nobody reads what it writes. */
export function gongkai(
  args: readonly string[],
  { stdin = '', cwd = process.cwd(), env = {}, closed = false } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', ...env },
  })
  if (closed) child.stdout.destroy()
  const out: Uint8Array[] = []
  const err: Uint8Array[] = []
  child.stdout.on('data', (chunk: Uint8Array) => out.push(chunk))
  child.stderr.on('data', (chunk: Uint8Array) => err.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => {
      const bytes = Buffer.concat(out)
      done({ code, out: bytes.toString('utf8'), bytes, err: Buffer.concat(err).toString('utf8') })
    })
  })
}

const WORKBENCH = 'dist/workbench/manifest.json'
const LOCK = 'dist/workbench.building'

/**
 * Brings the workbench's bundle up to date where a source is newer. Never beside another build, and never where nothing changed: its files
 * would vanish for a moment under a program that another test drives.
 */
export async function buildWorkbench(): Promise<void> {
  while (!claimed(LOCK)) await sleep(200)
  try {
    if (!isStale()) return
    const { status, stderr } = spawnSync('node', ['scripts/build-workbench.mjs'], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`the workbench does not build:\n${stderr}`)
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

/** A lock that is older than any build was left by a test that was killed. */
function claimed(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > 120_000) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

function isStale(): boolean {
  const built = statSync(WORKBENCH, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const newer = (folder: string): boolean =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
      (name) => !name.includes('.test.') && statSync(`${folder}/${name}`).mtimeMs > built,
    )
  return (
    statSync('scripts/build-workbench.mjs').mtimeMs > built || ['src/workbench', 'src/contract', 'src/core'].some(newer)
  )
}

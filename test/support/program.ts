import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

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

import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { Visitor } from './visitor.ts'

const PROGRAM = resolve('bin/gongkai.js')
const READY = /按 Ctrl-C 停止|Stop with Ctrl-C/

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A running `gongkai serve`, as an operator starts it: another process, spoken to over HTTP and by signals. */
export interface Served {
  readonly process: ChildProcess
  readonly origin: string
  /** Empty when there is an administrator. */
  readonly firstAdministratorUrl: string
  readonly visitor: (cookie?: string | null) => Visitor
  readonly ended: Promise<Ended>
  /** Sends a signal and waits for the end. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ended>
}

interface Launched {
  readonly child: ChildProcess
  readonly said: () => string
  readonly ended: Promise<Ended>
}

function launch(args: readonly string[], env: Record<string, string>): Launched {
  const child = spawn(process.execPath, [PROGRAM, 'serve', ...args], {
    env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const ended = new Promise<Ended>((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ code, out, err }))
  })
  return { child, said: () => out, ended }
}

/** Sends a signal as soon as the start says `words`, and waits for the end. */
export async function serveAndStop(args: readonly string[], words: RegExp, signal: NodeJS.Signals): Promise<Ended> {
  const { child, said, ended } = launch(args, {})
  let isSent = false
  child.stdout?.on('data', () => {
    if (isSent || !words.test(said())) return
    isSent = true
    child.kill(signal)
  })
  return ended
}

/** Starts and waits for the end: for starts that must fail. */
export const serveAndFail = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  launch(args, env).ended

export async function serve(args: readonly string[], env: Record<string, string> = {}): Promise<Served> {
  const { child, said, ended } = launch(args, env)
  const ready = new Promise<void>((done) => {
    const look = (): void => {
      if (READY.test(said())) done()
    }
    child.stdout?.on('data', look)
  })
  const early = await Promise.race([ready, ended])
  if (early !== undefined) throw new Error(`did not start (${early.code}): ${early.out}${early.err}`)
  const origin = /(?:网站：|Site: )(\S+)\//.exec(said())?.[1] ?? ''
  const firstAdministratorUrl = /http\S+\/first-administrator\?key=\S+/.exec(said())?.[0] ?? ''
  const stop = (signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> => {
    child.kill(signal)
    return ended
  }
  return {
    process: child,
    origin,
    firstAdministratorUrl,
    visitor: (cookie) => new Visitor(origin, cookie),
    ended,
    stop,
  }
}

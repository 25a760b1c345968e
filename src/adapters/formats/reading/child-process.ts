import { type ChildProcess, fork } from 'node:child_process'
import { failure } from '#core/shared/index'
import type { Heard, Thread } from './lanes.ts'

/**
 * A process of its own that answers each job with one message: one that runs out of memory ends alone, where a thread may take the
 * server with it. While it has nothing to do it does not keep the program alive, and it ends with it.
 */
export function childThread<Job, Answer>(entry: URL, memoryMb: number, heard: Heard<Answer>): Thread<Job> {
  const child = fork(entry, {
    // The built program, also when the pool itself runs from its sources.
    execArgv: [`--max-old-space-size=${memoryMb}`],
    // Whoever breaks out of a reader finds no address of a database and no key here.
    env: Object.fromEntries(NEEDED.map((name) => [name, process.env[name]])),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  rest(child)
  child.on('message', (answer) => {
    rest(child)
    heard.answer(answer as Answer)
  })
  child.on('error', (cause) => heard.broke(cause))
  child.on('exit', (code, signal) => {
    const isFull = code === ABORTED || signal === 'SIGABRT' || signal === 'SIGKILL'
    const ended = new Error(`the reading process ended with ${signal ?? code}`)
    heard.broke(isFull ? failure('reading-out-of-memory') : ended)
  })
  return {
    send: (job) => {
      child.ref()
      child.channel?.ref()
      child.send(job as object)
    },
    end: () => void child.kill('SIGKILL'),
  }
}

/** What Node itself looks for. */
const NEEDED = ['PATH', 'LANG', 'TZ', 'TMPDIR', 'TEMP', 'SystemRoot'] as const

/** As Node ends when it has no memory left; a kernel that has none kills. */
const ABORTED = 134

function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

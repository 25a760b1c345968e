import { constants } from 'node:os'
import type { Bilingual } from '#core/shared/index'
import type { RunningServer, StartIo } from './running.ts'

const HOW_TO_STOP: Bilingual = { zh: '按 Ctrl-C 停止', en: 'Stop with Ctrl-C' }
const STOPPING: Bilingual = { zh: '正在停止：写完手头的内容后退出', en: 'Stopping: finishing what is being written' }
const STOPPED: Bilingual = { zh: '已经停止', en: 'Stopped' }

/** `npm start` passes Ctrl-C on to a program that has it from the terminal already: the second within this time is the same one. */
const SAME_SIGNAL_MS = 1000

/**
 * Listens for Ctrl-C, SIGTERM and the end of the terminal, from before the start on. The first one is the wish to stop in order; a
 * second one, more than a second later, ends at once with the exit code of that signal; what was acknowledged is on the disk.
 */
export function stopWish(io: StartIo): AbortSignal {
  const wish = new AbortController()
  let firstAt: number | null = null
  const onSignal = (signal: NodeJS.Signals): void => {
    const now = performance.now()
    if (firstAt === null) {
      firstAt = now
      io.say(STOPPING)
      wish.abort()
    } else if (now - firstAt > SAME_SIGNAL_MS) process.exit(128 + constants.signals[signal])
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  return wish.signal
}

/** Says how to stop once that works, waits for the wish, then stops in order. Null: it was stopped before it served. */
export async function untilStopped(running: RunningServer | null, wish: AbortSignal, io: StartIo): Promise<void> {
  if (running !== null && !wish.aborted) {
    const wished = new Promise((resolve) => wish.addEventListener('abort', resolve, { once: true }))
    io.say(HOW_TO_STOP)
    await wished
  }
  await running?.stop()
  io.say(STOPPED)
}

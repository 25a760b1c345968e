import { constants } from 'node:os'
import type { Bilingual } from '#core/shared/index'
import type { RunningServer, StartIo } from './running.ts'

const HOW_TO_STOP: Bilingual = { zh: '按 Ctrl-C 停止', en: 'Stop with Ctrl-C' }
const STOPPING: Bilingual = { zh: '正在停止：写完手头的内容后退出', en: 'Stopping: finishing what is being written' }
const STOPPED: Bilingual = { zh: '已经停止', en: 'Stopped' }

/** `npm start` passes Ctrl-C on to a program that has it from the terminal already: the second within this time is the same one. */
const SAME_SIGNAL_MS = 1000

/**
 * Says how to stop once that works. Waits for Ctrl-C, SIGTERM or the end of the terminal, then stops in order and gives 0. A second
 * signal, more than a second later, ends at once with the exit code of that signal; what was acknowledged is on the disk.
 */
export function untilStopped(running: RunningServer, io: StartIo): Promise<number> {
  return new Promise((resolve, reject) => {
    let firstAt: number | null = null
    const onSignal = (signal: NodeJS.Signals): void => {
      const now = performance.now()
      if (firstAt !== null) {
        if (now - firstAt > SAME_SIGNAL_MS) process.exit(128 + constants.signals[signal])
        return
      }
      firstAt = now
      io.say(STOPPING)
      running.stop().then(() => {
        io.say(STOPPED)
        resolve(0)
      }, reject)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
    io.say(HOW_TO_STOP)
  })
}

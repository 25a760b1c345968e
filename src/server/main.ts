import type { Bilingual, Failure, Result } from '#core/shared/index'
import { err, failure } from '#core/shared/index'
import type { ServerConfig } from './config.ts'

/** Where the program tells its operator what it does: one line a call, Chinese and English. */
export interface StartIo {
  readonly say: (line: Bilingual) => void
}

export interface RunningServer {
  readonly url: string
  /** Opens the desk: holds the key, so it is for the operator's terminal only. */
  readonly deskUrl: string
  /** Stops in order: no new connections, requests under way finish, storage closes. May be called twice. */
  readonly stop: () => Promise<void>
}

/** Opens the storage, sets up the demonstration on an empty folder, listens. Failures carry the exit code of the catalogue. */
export async function start(_config: ServerConfig, _io: StartIo): Promise<Result<RunningServer, Failure>> {
  return err(failure('internal', { reference: 'not-started' }))
}

/** Waits for Ctrl-C or SIGTERM, then stops in order; a second signal ends at once with the exit code of that signal. */
export async function untilStopped(running: RunningServer, _io: StartIo): Promise<number> {
  await running.stop()
  return 0
}

import type { Bilingual } from '#core/shared/index'

/** Where the program tells its operator what it does: one line a call, Chinese and English. */
export interface StartIo {
  readonly say: (line: Bilingual) => void
}

export interface RunningServer {
  /** Without a slash at its end. */
  readonly url: string
  /** Makes the first administrator: holds a secret, so it is for the operator only. Null when there is an administrator. */
  readonly firstAdministratorUrl: string | null
  /** Stops in order: no new connections, requests under way finish, storage closes. May be called twice. */
  readonly stop: () => Promise<void>
}

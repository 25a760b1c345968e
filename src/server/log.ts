import { appendFile, mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Takes finished JSON lines. */
export interface LogStream {
  readonly write: (line: string) => void
  /** Resolves when everything is written. */
  readonly close: () => Promise<void>
}

const LOG_FOLDER = 'logs'
const FILE = 'gongkai.log'
const MAX_BYTES = 10 * 1024 * 1024
const KEPT_FILES = 5

/** For a server whose host keeps the logs. */
export const standardOutputLog = (): LogStream => ({
  write: (line) => {
    process.stdout.write(line)
  },
  close: async () => {},
})

/** Lines wait this long for company: opening and writing for each would cost more than the page that it tells of. */
const GATHER_MS = 200

/** `logs/gongkai.log` in the data folder; a full file becomes `gongkai.1.log`, and so on to 5. `told` hears of the first write that fails. */
export async function fileLog(dataFolder: string, told: (error: unknown) => void): Promise<LogStream> {
  const folder = join(dataFolder, LOG_FOLDER)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  let waiting: string[] = []
  let timer: NodeJS.Timeout | null = null
  let writing = Promise.resolve()
  let hasFailed = false

  const put = async (text: string): Promise<void> => {
    try {
      await append(folder, text)
    } catch (error) {
      // The site stays up when its log cannot be written.
      if (!hasFailed) told(error)
      hasFailed = true
    }
  }
  const drain = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const text = waiting.join('')
    waiting = []
    if (text !== '') writing = writing.then(() => put(text))
  }

  return {
    write: (line) => {
      waiting.push(line)
      timer ??= setTimeout(drain, GATHER_MS)
    },
    close: () => {
      drain()
      return writing
    },
  }
}

async function append(folder: string, text: string): Promise<void> {
  const file = numbered(folder, 0)
  if ((await sizeOf(file)) > MAX_BYTES) await rotate(folder)
  await appendFile(file, text, { mode: 0o600 })
}

const sizeOf = async (file: string): Promise<number> => {
  try {
    return (await stat(file)).size
  } catch {
    return 0
  }
}

const numbered = (folder: string, n: number): string => join(folder, n === 0 ? FILE : `gongkai.${n}.log`)

async function rotate(folder: string): Promise<void> {
  for (let n = KEPT_FILES - 1; n >= 0; n -= 1) {
    try {
      await rename(numbered(folder, n), numbered(folder, n + 1))
    } catch {
      // There are not that many yet.
    }
  }
}

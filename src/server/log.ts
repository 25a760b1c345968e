import { appendFile, mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Takes finished JSON lines. */
export interface LogStream {
  readonly write: (line: string) => void
  /** Resolves when everything is written. */
  readonly close: () => Promise<void>
}

export const LOG_FOLDER = 'logs'
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

/** `logs/gongkai.log` in the data folder; a full file becomes `gongkai.1.log`, and so on to 5. `told` hears of the first write that fails. */
export async function fileLog(dataFolder: string, told: (error: unknown) => void): Promise<LogStream> {
  const folder = join(dataFolder, LOG_FOLDER)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, FILE)
  let size = await sizeOf(file)
  let waiting: string[] = []
  let writing: Promise<void> | null = null
  let hasFailed = false

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const text = waiting.join('')
      waiting = []
      try {
        if (size > MAX_BYTES) {
          await rotate(folder)
          size = 0
        }
        await appendFile(file, text, { mode: 0o600 })
        size += Buffer.byteLength(text)
      } catch (error) {
        // The site stays up when its log cannot be written.
        if (!hasFailed) told(error)
        hasFailed = true
      }
    }
    writing = null
  }

  return {
    write: (line) => {
      waiting.push(line)
      writing ??= Promise.resolve().then(drain)
    },
    close: async () => {
      await writing
    },
  }
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

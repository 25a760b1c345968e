import { doReadingJob, type ReadingAnswer, type ReadingJob } from '#adapters/formats/reading/job'
import { Lanes } from '#adapters/formats/reading/lanes'
import { readFileIn } from '#adapters/formats/reading/read-file'
import type { Io, Output, Reading } from '../../src/cli/io.ts'

export interface MemoryIo extends Io {
  readonly out: () => string
  readonly err: () => string
}

interface Settings {
  readonly stdin?: Uint8Array
  readonly cwd?: string
  readonly env?: Io['env']
  /** Columns of a terminal; left out = a pipe. */
  readonly columns?: number
}

function memoryOutput(columns: number | undefined): Output & { readonly text: () => string } {
  const chunks: Uint8Array[] = []
  return {
    write: (chunk) => {
      chunks.push(Buffer.from(chunk))
    },
    isTTY: columns !== undefined,
    columns: columns ?? null,
    text: () => Buffer.concat(chunks).toString('utf8'),
  }
}

/** Reads as the threads of the built program do, but in this one, since they cannot load sources. */
function readHere(most: number): Reading {
  const lanes = new Lanes<ReadingJob, ReadingAnswer>({
    most,
    longestMs: 60_000,
    start: (heard) => ({ send: (job) => void doReadingJob(job).then(heard.answer, heard.broke), end: () => {} }),
  })
  return {
    read: ({ name, bytes }, heard) => readFileIn(lanes, { name, content: bytes }, heard),
    close: () => lanes.close(),
  }
}

/** The outside of a command, in memory: what it wrote can be looked at. */
export function memoryIo({ stdin, cwd, env, columns }: Settings = {}): MemoryIo {
  const stdout = memoryOutput(columns)
  const stderr = memoryOutput(columns)
  return {
    stdin: async (limit) => (stdin ?? new Uint8Array()).slice(0, limit + 1),
    stdout,
    stderr,
    env: env ?? {},
    cwd: cwd ?? process.cwd(),
    openReading: readHere,
    out: stdout.text,
    err: stderr.text,
  }
}

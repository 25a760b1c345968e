import { readingPool } from '#adapters/formats/reading/reading-pool'
import { readBounded } from './input.ts'
import type { Io, Output } from './io.ts'

const output = (stream: NodeJS.WriteStream): Output => ({
  write: (chunk) => {
    stream.write(chunk)
  },
  isTTY: stream.isTTY === true,
  columns: stream.isTTY ? stream.columns : null,
})

/** A reader that had enough (`gongkai … | head`) closed the pipe: nothing is wrong and nobody listens any more. */
function endQuietlyWhenPipeCloses(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

/** The process's own streams. */
export function nodeIo(): Io {
  endQuietlyWhenPipeCloses(process.stdout)
  endQuietlyWhenPipeCloses(process.stderr)
  return {
    stdin: (limit) => readBounded(process.stdin, limit),
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    openReading: (most) => readingPool({ most }),
  }
}

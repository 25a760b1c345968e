import { readingPool } from '#adapters/formats/reading/reading-pool'
import { readBounded } from './input.ts'
import type { Io, Output } from './io.ts'
import { languageOf } from './language.ts'
import { notWritable } from './output.ts'
import { sayFailure } from './say.ts'
import { systemCode } from './system-code.ts'

const output = (stream: NodeJS.WriteStream): Output => ({
  write: (chunk) => {
    stream.write(chunk)
  },
  isTTY: stream.isTTY === true,
  columns: stream.isTTY ? stream.columns : null,
})

const CANNOT_WRITE = 73
const STANDARD_OUTPUT = { zh: '标准输出', en: 'standard output' }

/** A reader that had enough (`gongkai … | head`) closed the pipe: nothing is wrong and nobody listens any more. A full disk is told. */
function endWithItsOutput(io: Io): void {
  process.stdout.on('error', (error) => {
    if (systemCode(error) === 'EPIPE') process.exit()
    const failed = notWritable(STANDARD_OUTPUT, error)
    if (!failed) throw error
    process.exit(sayFailure({ io, language: languageOf(io.env) }, failed))
  })
  // Where errors cannot be said, the exit code is all that is left.
  process.stderr.on('error', (error) => process.exit(systemCode(error) === 'EPIPE' ? undefined : CANNOT_WRITE))
}

/** The process's own streams. */
export function nodeIo(): Io {
  const io: Io = {
    stdin: (limit) => readBounded(process.stdin, limit),
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    openReading: (most) => readingPool({ most }),
  }
  endWithItsOutput(io)
  return io
}

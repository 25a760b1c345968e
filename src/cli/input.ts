import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { SourceFile } from '#app/ports'
import { MAX_FILE_MEGABYTES } from '#app/read-report'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Io } from './io.ts'
import { systemCode } from './system-code.ts'

const LIMIT = MAX_FILE_MEGABYTES * 1024 * 1024
const tooLarge = (): Result<never, Failure> => err(failure('file-too-large', { limitMB: MAX_FILE_MEGABYTES }))

/** The file that an argument names, `-` for standard input. Never more than one byte over the limit is read. */
export async function readInput(io: Io, argument: string): Promise<Result<SourceFile, Failure>> {
  try {
    const bytes = argument === '-' ? await io.stdin(LIMIT) : await readFileBounded(resolve(io.cwd, argument))
    return bytes === null || bytes.byteLength > LIMIT ? tooLarge() : ok({ name: basename(argument), bytes })
  } catch (error) {
    return err(inputFailure(error, argument))
  }
}

async function readFileBounded(path: string): Promise<Uint8Array | null> {
  const { size } = await stat(path)
  return size > LIMIT ? null : readBounded(createReadStream(path), LIMIT)
}

/** Reads to the end, or until more than `limit` bytes have come. Bytes of their own, not a Buffer: readers run in a browser too. */
export async function readBounded(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size > limit) break
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function inputFailure(error: unknown, file: string): Failure {
  switch (systemCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ELOOP':
    case 'ERR_INVALID_ARG_VALUE':
      return failure('file-missing', { file })
    case 'EACCES':
    case 'EPERM':
      return failure('file-unreadable', { file })
    case 'EISDIR':
      return failure('file-is-folder', { file })
    default:
      throw error
  }
}

import { Unzip, UnzipInflate, unzipSync } from 'fflate'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'

/** What a zip may unpack to. A report as Word file unpacks to a few MB; a zip of five hundred of them stays below this. */
const LIMITS = { entries: 5_000, entryBytes: 64 * 2 ** 20, totalBytes: 256 * 2 ** 20, ratio: 1_000 } as const
const CHUNK = 64 * 1024

export interface ArchiveEntry {
  /** As stored, but for the encoding: UTF-8 or, as Chinese Windows writes them, GB18030. Never used as a path. */
  readonly name: string
  /** The key to ask `unpack` for. */
  readonly key: string
  readonly size: number
}

class Bomb extends Error {}

export const brokenZip = (): Failure =>
  failure('file-damaged', { where: { zh: '压缩结构不完整', en: 'its zip structure is broken' } })

/** Entries of a zip by its central directory; folders left out. Errors: file-damaged, archive-bomb. */
export function listEntries(bytes: Uint8Array): Result<readonly ArchiveEntry[], Failure> {
  const entries: ArchiveEntry[] = []
  let total = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize
        if (entries.length >= LIMITS.entries) throw new Bomb(`${LIMITS.entries}+`)
        if (total > LIMITS.totalBytes || total > bytes.length * LIMITS.ratio) throw new Bomb(megabytes(total))
        if (!name.endsWith('/')) entries.push({ key: name, name: decodeName(name), size: originalSize })
        return false
      },
    })
  } catch (cause) {
    return err(zipFailure(cause))
  }
  return ok(entries)
}

/**
 * Unpacks the wanted entries as a stream, so that an entry which unpacks to more than its head admits stops at the limit.
 * Errors: file-damaged, archive-bomb.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (key: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>, Failure> {
  const found = new Map<string, Uint8Array>()
  let total = 0
  const unzip = new Unzip((file) => {
    if (!wanted(file.name) || found.has(file.name)) return
    const parts: Uint8Array[] = []
    let size = 0
    file.ondata = (error, chunk, final) => {
      if (error) throw error
      size += chunk.length
      total += chunk.length
      if (size > LIMITS.entryBytes || total > LIMITS.totalBytes) throw new Bomb(megabytes(Math.max(size, total)))
      parts.push(chunk)
      if (final) found.set(file.name, join(parts, size))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
    }
  } catch (cause) {
    return err(zipFailure(cause))
  }
  return ok(found)
}

const megabytes = (bytes: number): string => `> ${Math.floor(bytes / 2 ** 20)} MB`

const zipFailure = (cause: unknown): Failure =>
  cause instanceof Bomb ? failure('archive-bomb', { detail: cause.message }) : brokenZip()

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })
const GB18030 = new TextDecoder('gb18030')

/** The library gives names without the UTF-8 flag as Latin-1, one character a byte: Chinese ones are then UTF-8 or GBK. */
function decodeName(name: string): string {
  const codes = Array.from(name, (c) => c.codePointAt(0) ?? 0)
  if (codes.every((c) => c < 0x80) || codes.some((c) => c > 0xff)) return name
  const raw = Uint8Array.from(codes)
  try {
    return UTF8.decode(raw)
  } catch {
    return GB18030.decode(raw)
  }
}

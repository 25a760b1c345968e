import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

const compress = promisify(gzip)
const expand = promisify(gunzip)

/** Half a megabyte: the size at which PGlite takes a file in fastest. */
const PART_BYTES = 512 * 1024

/** A file as pieces of a gzip stream, in order; never none, since gzip of nothing is something. */
export async function partsOf(bytes: Uint8Array): Promise<readonly Buffer[]> {
  const packed = await compress(bytes)
  const count = Math.ceil(packed.length / PART_BYTES)
  return Array.from({ length: count }, (_, i) => packed.subarray(i * PART_BYTES, (i + 1) * PART_BYTES))
}

/** The file again. Throws when it is not, byte for byte, what was put in. */
export async function contentOf(parts: readonly Buffer[], sha256: string): Promise<Uint8Array> {
  const bytes = await expand(Buffer.concat(parts))
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sha256) throw new Error(`a stored file has changed: SHA-256 ${found} instead of ${sha256}`)
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

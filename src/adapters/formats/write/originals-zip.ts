import { type Zippable, zipSync } from 'fflate'
import type { SourceFile } from '#app/ports'
import { writeCsv } from '../csv.ts'

/** The earliest day that a zip can name: equal files give equal bytes. */
const ZIP_TIME = new Date(1980, 0, 1)

/** Files with their index. What people hand in is packed already for the most part, so it is only put together. */
export function originalsZip(
  files: readonly SourceFile[],
  index: readonly (readonly (string | number)[])[],
): Uint8Array {
  const all = [{ name: '目录.csv', bytes: writeCsv(index) }, ...files]
  const packed: Zippable = Object.fromEntries(all.map(({ name, bytes }) => [name, [bytes, { mtime: ZIP_TIME }]]))
  return zipSync(packed, { level: 0 })
}

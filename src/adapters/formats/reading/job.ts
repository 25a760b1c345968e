import { type CheckedReport, readReport } from '#app/read-report'
import { err, type Failure, failure, type Result } from '#core/shared/index'
import { detect } from '../read/detect.ts'
import { documentReader } from '../read/reader.ts'
import { baseName, type PackedFile, packedFiles } from '../read/zip.ts'

/** A file to read, as it is sent to a thread. */
export interface ReadingJob {
  readonly name: string
  readonly content: Uint8Array | Blob
  /** From inside an archive: an archive in it is refused, since it could hold itself. */
  readonly isPacked: boolean
}

/** The reports of a file, or the files of an archive, which are then read one by one. All of it is plain data. */
export type ReadingAnswer =
  | { readonly kind: 'read'; readonly results: readonly Result<CheckedReport, Failure>[] }
  | { readonly kind: 'archive'; readonly files: Result<readonly PackedFile[], Failure> }

/** What a reading thread does. Runs in Node and in a browser alike. */
export async function doReadingJob({ name, content, isPacked }: ReadingJob): Promise<ReadingAnswer> {
  const bytes = content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content
  const file = { name: baseName(name), bytes }
  const detected = await detect(bytes, file.name)
  const isArchive = detected.ok && detected.value.kind === 'zip'
  if (!isArchive) return { kind: 'read', results: await readReport({ reader: documentReader }, file) }
  if (!isPacked) return { kind: 'archive', files: packedFiles(bytes) }
  return { kind: 'read', results: [err(failure('archive-without-reports', { detail: file.name }))] }
}

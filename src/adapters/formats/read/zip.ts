import type { DocumentReader, ReportData, SourceFile } from '#app/ports'
import type { Document } from '#core/document/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { listEntries, unpack } from './archive.ts'

/** Files that programs add to archives by themselves. */
const IGNORED = /(?:^|\/)(?:__MACOSX\/|\.[^./]|~\$|Thumbs\.db$|desktop\.ini$)/i
/** What tells an office package from a zip that merely holds files. */
const PACKAGE_PARTS = new Set(['[Content_Types].xml', 'OFD.xml', 'mimetype'])
/** A county's reports of a year. */
const MOST_FILES = 500

/** A file in a zip; null bytes where the directory names it and its content is missing. */
export interface PackedFile {
  /** With its folders, as stored: to be shown, never to be used as a path. */
  readonly name: string
  readonly bytes: Uint8Array | null
}

/** The files of a zip but for those that programs add by themselves. Errors: file-damaged, archive-bomb, archive-without-reports. */
export function packedFiles(bytes: Uint8Array): Result<readonly PackedFile[], Failure> {
  const listed = listEntries(bytes)
  if (!listed.ok) return listed
  const entries = listed.value.filter((e) => !IGNORED.test(e.name))
  if (entries.length > MOST_FILES) return err(failure('archive-bomb', { detail: `> ${MOST_FILES}` }))
  if (entries.length === 0) return err(failure('archive-without-reports', { detail: '0' }))
  if (entries.some((e) => e.name === 'OFD.xml')) return err(failure('format-unsupported', { kind: 'OFD' }))
  const keys = new Set(entries.map((e) => e.key))
  const contents = unpack(bytes, (key) => keys.has(key))
  if (!contents.ok) return contents
  return ok(entries.map(({ key, name }) => ({ name, bytes: contents.value.get(key) ?? null })))
}

/** The name of a packed file without its folders. */
export const baseName = (name: string): string => name.split(/[\\/]/).at(-1) ?? name

/**
 * The documents of all files in a zip, each with the entry that it came from; a file that cannot be read gives an empty document with
 * its failure. Names are never used as paths. Errors: those of `packedFiles`.
 */
export async function readZip(
  { bytes }: SourceFile,
  readInner: DocumentReader['read'],
): Promise<Result<readonly (Document | ReportData)[], Failure>> {
  const files = packedFiles(bytes)
  if (!files.ok) return files
  const documents: (Document | ReportData)[] = []
  for (const file of files.value) documents.push(...(await readEntry(file, readInner)))
  return ok(documents)
}

async function readEntry(
  { name, bytes }: PackedFile,
  readInner: DocumentReader['read'],
): Promise<readonly (Document | ReportData)[]> {
  const base = baseName(name)
  const read = bytes ? await readOne(base, bytes, readInner) : err(failure('file-damaged', { where: base }))
  return read.ok
    ? read.value.map((document) => ({ ...document, entry: { name, failure: null } }))
    : [{ title: null, meta: [], blocks: [], entry: { name, failure: read.error } }]
}

/** An archive inside the archive is not opened: it could hold itself. */
async function readOne(
  name: string,
  bytes: Uint8Array,
  readInner: DocumentReader['read'],
): Promise<Result<readonly (Document | ReportData)[], Failure>> {
  return isPlainZip(bytes) ? err(failure('archive-without-reports', { detail: name })) : readInner({ name, bytes })
}

/** A zip that merely holds files, told from an office package, which is one too. */
function isPlainZip(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  const listed = listEntries(bytes)
  return listed.ok && !listed.value.some((e) => PACKAGE_PARTS.has(e.name))
}

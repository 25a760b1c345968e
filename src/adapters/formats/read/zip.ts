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

/**
 * The documents of all files in a zip, each with the entry that it came from; a file that cannot be read gives an empty document with
 * its failure. Names are never used as paths. Errors: file-damaged, archive-bomb, archive-without-reports.
 */
export async function readZip(
  { bytes }: SourceFile,
  readInner: DocumentReader['read'],
): Promise<Result<readonly (Document | ReportData)[], Failure>> {
  const listed = listEntries(bytes)
  if (!listed.ok) return listed
  const entries = listed.value.filter((e) => !IGNORED.test(e.name))
  if (entries.length > MOST_FILES) return err(failure('archive-bomb', { detail: `> ${MOST_FILES}` }))
  if (entries.length === 0) return err(failure('archive-without-reports', { detail: '0' }))
  if (entries.some((e) => e.name === 'OFD.xml')) return err(failure('format-unsupported', { kind: 'OFD' }))
  const keys = new Set(entries.map((e) => e.key))
  const contents = unpack(bytes, (key) => keys.has(key))
  if (!contents.ok) return contents
  const documents: (Document | ReportData)[] = []
  for (const { key, name } of entries) documents.push(...(await readEntry(name, contents.value.get(key), readInner)))
  return ok(documents)
}

async function readEntry(
  name: string,
  bytes: Uint8Array | undefined,
  readInner: DocumentReader['read'],
): Promise<readonly (Document | ReportData)[]> {
  const base = name.split(/[\\/]/).at(-1) ?? name
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

function isPlainZip(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  const listed = listEntries(bytes)
  return listed.ok && !listed.value.some((e) => PACKAGE_PARTS.has(e.name))
}

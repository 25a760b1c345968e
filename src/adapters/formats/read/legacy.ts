import type { SourceFile } from '#app/ports'
import type { Document } from '#core/document/index'
import { err, type Failure, failure, type Result } from '#core/shared/index'
import { compoundStreams } from './compound.ts'
import { readWord97 } from './word97.ts'
import { readXls } from './workbook.ts'

/**
 * A compound file: what office programs wrote before 2007, and still the wrapping of files with a password. Told apart by the streams
 * inside, since .wps and .et are the same formats under other names.
 * Errors: file-encrypted, file-damaged, format-unsupported.
 */
export async function readCompound(file: SourceFile): Promise<Result<readonly Document[], Failure>> {
  const streams = compoundStreams(file.bytes)
  if (!streams) return err(failure('file-damaged', { where: 'OLE' }))
  if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo')) return err(failure('file-encrypted'))
  if (streams.has('Workbook') || streams.has('Book')) return readXls(file)
  if (streams.has('WordDocument')) return readWord97(streams)
  const kind = streams.has('PowerPoint Document') ? 'PowerPoint 97-2003（.ppt）' : 'OLE'
  return err(failure('format-unsupported', { kind }))
}

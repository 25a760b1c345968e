import type { Failure, Result } from '#core/shared/index'
import type { AgencyId, SourceFile } from '../../ports.ts'
import type { SealScope } from '../../secrets.ts'
import type { CasePorts } from '../ports.ts'

export interface FilePorts extends CasePorts {
  /** The media type of a file by its content. Errors: file-empty, file-binary, format-mismatch. */
  readonly detectType: (file: SourceFile) => Promise<Result<string, Failure>>
}

export const contentScope = (agencyId: AgencyId): SealScope => ({ agencyId, purpose: 'application.file' })

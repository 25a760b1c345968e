import type { SheetRow, SheetTemplate } from '#core/application/index'
import type { Failure, Result } from '#core/shared/index'
import type { Instant, SourceFile } from '../../ports.ts'
import type { CasePorts } from '../ports.ts'

export interface ManyPorts extends CasePorts {
  /** The rows of the sheet with applications. Errors of the file: empty, too large, broken, of another kind. */
  readonly readSheetRows: (file: SourceFile) => Promise<Result<readonly SheetRow[], Failure>>
  /** The template as a workbook; equal input gives equal bytes. */
  readonly writeTemplate: (template: SheetTemplate, at: Instant) => Promise<Uint8Array>
}

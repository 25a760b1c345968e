import type { CasePorts } from '../ports.ts'

export interface FilePorts extends CasePorts {
  /** What a file is by its content, as a media type; null where nobody knows. */
  readonly mediaTypeOf: (bytes: Uint8Array) => Promise<string | null>
}

/** A file of the case, without its content. */
export interface AttachedFile {
  readonly id: string
  /** What it is in the case: `身份证明`. */
  readonly what: string
  /** Null after the erasure. */
  readonly name: string | null
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly from: 'applicant' | 'staff'
  /** `2025-03-03 10:00` */
  readonly addedAt: string
}

export type UnboundReason = 'erased' | 'kind' | 'tooLarge' | 'unreadable'

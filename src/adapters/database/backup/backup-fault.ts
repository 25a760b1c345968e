import { StorageFailure } from '#app/storage-failure'
import { type Failure, failure } from '#core/shared/index'
import { codeOf, told } from '../failures.ts'

/** Thrown on the way through a backup, where a stream has no other way out; told at its door as the failure that it carries. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault'
  readonly failure: Failure

  constructor(problem: Failure) {
    super(problem.code)
    this.failure = problem
  }
}

/** The file of a backup cannot be written; `code` is the system's. Apart from the troubles of the database, which bear the same codes. */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble'
  readonly code: string

  constructor(cause: unknown) {
    super('the file of the backup cannot be written', { cause })
    this.code = codeOf(cause) ?? ''
  }
}

/** `zh` and `en` say where. */
export const damaged = (zh: string, en: string): BackupFault =>
  new BackupFault(failure('backup-damaged', { where: { zh, en } }))

/** The expected failure behind an error; a fault of ours is thrown on. */
export function failureOf(error: unknown): Failure {
  const known = error instanceof BackupFault || error instanceof FileTrouble ? error : told(error)
  if (known instanceof BackupFault || known instanceof StorageFailure) return known.failure
  throw error
}

import type { Failure } from '#core/shared/index'

/**
 * Thrown by a `Storage` when the machine, not the request, is at fault or someone else was faster: `disk-full`,
 * `database-unreachable`, `conflict`. The transaction was rolled back; the failure can be told to the user as it is.
 */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure'
  readonly failure: Failure

  constructor(failure: Failure, cause: unknown) {
    super(failure.code, { cause })
    this.failure = failure
  }
}

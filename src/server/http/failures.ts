import { StorageFailure } from '#app/storage-failure'
import { type Failure, failure } from '#core/shared/index'

/** An expected failure on its way to the one error handler. */
export class FailureError extends Error {
  readonly failure: Failure

  constructor(expected: Failure) {
    super(expected.code)
    this.failure = expected
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500

interface Validation {
  readonly validation: readonly { readonly instancePath?: string }[]
}

/** JSON that cannot be parsed, or that breaks the schema of its route. */
const isBrokenBody = (error: unknown): boolean =>
  codeOf(error) === 'FST_ERR_CTP_INVALID_JSON_BODY' || (isValidation(error) && error.validationContext === 'body')

const isValidation = (error: unknown): error is Validation & { readonly validationContext: string } =>
  typeof error === 'object' &&
  error !== null &&
  'validation' in error &&
  Array.isArray(error.validation) &&
  'validationContext' in error

/** `/cells/t3.open.natural`, or `/` for the whole. */
const placeOf = (error: unknown): string => (isValidation(error) && error.validation[0]?.instancePath) || '/'

/** What an error means to the reader, or null when nobody expected it. `limitMB` is the size limit of files. */
export function failureOf(error: unknown, limitMB: number): Failure | null {
  if (error instanceof FailureError || error instanceof StorageFailure) return error.failure
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return failure('disk-full')
  if (code === 'FST_REQ_FILE_TOO_LARGE' || code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return failure('file-too-large', { limitMB })
  if (code === 'FST_ERR_BAD_URL' || code === 'FST_ERR_MAX_PARAM_LENGTH_EXCEEDED') return failure('not-found')
  if (isBrokenBody(error)) return failure('json-invalid', { where: placeOf(error) })
  const status = statusOf(error)
  if (status >= 400 && status < 500) return failure('request-invalid', { detail: code || String(status) })
  return null
}

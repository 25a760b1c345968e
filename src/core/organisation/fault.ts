import { type ErrorCode, type Failure, failure, type Params } from '#core/shared/index'

/** Something wrong in one field. `tell` says it. */
export interface Fault<Field extends string = string> extends Failure {
  readonly field: Field
}

/** A fault of one of several agencies, sections or people. */
export interface FaultOf<T, Field extends string = string> extends Fault<Field> {
  readonly of: T
}

/** `params.field` is the head of the field's column, as people know it. */
export const fault = <Field extends string>(field: Field, code: ErrorCode, params: Params = {}): Fault<Field> => ({
  ...failure(code, params),
  field,
})

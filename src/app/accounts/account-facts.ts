import { err, type Failure, failure, ok, type Result } from '#core/shared/index'

const LONGEST_NAME = 50
const LOGIN = /^[\p{L}\p{N}._@-]{2,64}$/u

/** The form in which names to sign in with are stored and compared. */
export const loginOf = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

/** A new name to sign in with. `login-invalid` */
export function loginFrom(typed: string): Result<string, Failure> {
  const login = loginOf(typed)
  return LOGIN.test(login) ? ok(login) : err(failure('login-invalid'))
}

/** A person's name as typed. `name-required` */
export function personNameFrom(typed: string): Result<string, Failure> {
  const name = typed.replaceAll(/\p{C}+/gu, '').trim()
  return name === '' || [...name].length > LONGEST_NAME ? err(failure('name-required')) : ok(name)
}

import { type Bilingual, fillBoth, type Params } from './bilingual.ts'
import { ACCOUNTS_ERRORS } from './errors/accounts.ts'
import { APPLICATION_STEPS_ERRORS } from './errors/application-steps.ts'
import { APPLICATIONS_ERRORS } from './errors/applications.ts'
import { BACKUPS_ERRORS } from './errors/backups.ts'
import { DATES_ERRORS } from './errors/dates.ts'
import { type ErrorEntry, type ExitCode, entry } from './errors/entry.ts'
import { FILES_ERRORS } from './errors/files.ts'
import { IDENTIFIERS_ERRORS } from './errors/identifiers.ts'
import { LETTERS_ERRORS } from './errors/letters.ts'
import { NOTIFICATIONS_ERRORS } from './errors/notifications.ts'
import { ONLINE_ERRORS } from './errors/online.ts'
import { ORGANISATION_ERRORS } from './errors/organisation.ts'
import { PASSWORDS_ERRORS } from './errors/passwords.ts'
import { PEOPLE_ERRORS } from './errors/people.ts'
import { PROGRAM_ERRORS } from './errors/program.ts'
import { REGISTER_ERRORS } from './errors/register.ts'
import { REPORTS_ERRORS } from './errors/reports.ts'
import { REQUESTS_ERRORS } from './errors/requests.ts'
import { SECRETS_ERRORS } from './errors/secrets.ts'
import { TOKENS_ERRORS } from './errors/tokens.ts'

export type { ErrorEntry, ExitCode } from './errors/entry.ts'

/** The one catalogue of errors, a file for each subject. docs/errors.md is made from it and tested against it. */
export const ERRORS = {
  ...FILES_ERRORS,
  ...PROGRAM_ERRORS,
  ...REQUESTS_ERRORS,
  ...REPORTS_ERRORS,
  ...ACCOUNTS_ERRORS,
  ...APPLICATIONS_ERRORS,
  ...APPLICATION_STEPS_ERRORS,
  ...REGISTER_ERRORS,
  ...DATES_ERRORS,
  ...LETTERS_ERRORS,
  ...ONLINE_ERRORS,
  ...ORGANISATION_ERRORS,
  ...PEOPLE_ERRORS,
  ...IDENTIFIERS_ERRORS,
  ...SECRETS_ERRORS,
  ...PASSWORDS_ERRORS,
  ...BACKUPS_ERRORS,
  ...NOTIFICATIONS_ERRORS,
  ...TOKENS_ERRORS,
  internal: entry(
    500,
    69,
    '程序出了问题，没有完成。参考号：{reference}。',
    'Something went wrong. Reference: {reference}.',
    '请把参考号告诉管理员，日志里有对应的记录。',
    'Give the reference to your administrator; the log has a record of it.',
  ),
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof ERRORS

/** An expected failure, as a value. `params` fill the message; nothing secret belongs there. */
export interface Failure {
  readonly code: ErrorCode
  readonly params: Params
}

export const failure = (code: ErrorCode, params: Params = {}): Failure => ({ code, params })

export interface ToldFailure {
  readonly code: ErrorCode
  readonly message: Bilingual
  readonly hint: Bilingual
  readonly status: number
  readonly exit: ExitCode
}

/** The sentence, the advice, the status and the exit code of a failure. */
export function tell({ code, params }: Failure): ToldFailure {
  const { message, hint, status, exit } = ERRORS[code]
  return { code, message: fillBoth(message, params), hint, status, exit }
}

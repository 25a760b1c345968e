import type { Bilingual } from '../bilingual.ts'

/** Exit codes of the command line (sysexits where one fits). */
export type ExitCode = 1 | 2 | 64 | 69 | 73 | 77

export interface ErrorEntry {
  /** What is wrong and where; `{slots}` are filled from the failure's params. */
  readonly message: Bilingual
  /** What the reader can do now. */
  readonly hint: Bilingual
  /** HTTP status. */
  readonly status: number
  readonly exit: ExitCode
}

export const entry = (
  status: number,
  exit: ExitCode,
  zh: string,
  en: string,
  hintZh: string,
  hintEn: string,
): ErrorEntry => ({
  status,
  exit,
  message: { zh, en },
  hint: { zh: hintZh, en: hintEn },
})

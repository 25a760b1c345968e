import { availableParallelism } from 'node:os'
import type { Bilingual } from '#core/shared/index'
import { err, ok, type Result } from '#core/shared/index'
import type { Option } from './arguments.ts'

/** Each thread loads the readers and may use some hundred MB. */
const MOST = 64
const DEFAULT = Math.min(8, availableParallelism())

export const JOBS_OPTION: Option = {
  value: 'N',
  short: 'j',
  meaning: { zh: `同时读几个文件，缺省 ${DEFAULT}`, en: `files read at a time, default ${DEFAULT}` },
}

/** The number after `--jobs`. */
export function jobsFrom(value: string | undefined): Result<number, Bilingual> {
  if (value === undefined) return ok(DEFAULT)
  const jobs = /^\d+$/.test(value) ? Number(value) : 0
  return jobs >= 1 && jobs <= MOST
    ? ok(jobs)
    : err({ zh: `“--jobs”要写 1 到 ${MOST} 的整数`, en: `--jobs must be a whole number from 1 to ${MOST}` })
}

import { type KeepChoice, keepUpload } from '#app/keep-upload'
import type { Actor, Id, ReportRecord, SourceFile } from '#app/ports'
import { receiveUpload } from '#app/receive-upload'
import { type Failure, ok, type Result } from '#core/shared/index'
import type { FixedPorts } from './fixed-ports.ts'
import { SEED_AGENCY, seedFile } from './seed.ts'
import { FIRST_ROLES, staffWith } from './staff.ts'

export const DESK: Actor = staffWith(FIRST_ROLES)
export const PUBLIC: Actor = { kind: 'public' }
export const SEED_YEAR = { agencyId: null, year: 2021 }

export function granted<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code}`)
  return result.value
}

export const SEED: KeepChoice = { part: 0, agencyName: SEED_AGENCY, year: '2021', publish: false }

export const codeOf = (result: Result<unknown, Failure>): string => (result.ok ? 'ok' : result.error.code)

export const send = async (ports: FixedPorts, file: SourceFile = seedFile()): Promise<Id> =>
  granted(await receiveUpload(ports, DESK, file)).id

/** Sends a file in and keeps its one report. */
export async function keep(
  ports: FixedPorts,
  change: Partial<KeepChoice> = {},
  file: SourceFile = seedFile(),
): Promise<Result<ReportRecord, Failure>> {
  const uploadId = await send(ports, file)
  const kept = await keepUpload(ports, DESK, { uploadId, choices: [{ ...SEED, ...change }] })
  if (!kept.ok) return kept
  const [record] = kept.value
  if (record === undefined) throw new Error('kept nothing')
  return ok(record)
}

export const withFivePublished = seedFile((text) => text.replace('依申请公开0条', '依申请公开5条'))

export const of2022 = seedFile((text) => text.replaceAll('2021', '2022'))
export const FOR_2022 = { year: '2022' }

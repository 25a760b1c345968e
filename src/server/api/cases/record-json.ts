import type { z } from 'zod'
import type { RegisterLine } from '#app/applications/register/register-line'
import type { CaseRecord } from '#app/ports'
import type { caseRecord } from '#contract/api/cases/record'
import { SITUATION_NAMES } from '#core/application/index'
import { type Failure, tell } from '#core/shared/index'

type RecordJson = z.infer<typeof caseRecord>

/** A line of the register as the contract has it; the digest of the applicant's code stays inside. */
export function lineToJson({ record, section, handler, basket, daysLeft, search }: RegisterLine): RecordJson {
  const { sectionId, handlerId, codeDigest, asked: _, ...rest } = record
  return {
    ...rest,
    statusName: SITUATION_NAMES[record.status],
    section: sectionId === null ? null : { id: sectionId, name: section ?? '' },
    handler: handlerId === null ? null : { accountId: handlerId, name: handler ?? '' },
    ...{ basket, daysLeft, search },
  }
}

export const headToJson = ({ id, number, title, received, closed, row }: CaseRecord) => ({
  ...{ id, number, title, received, closed, row },
})

export function toldToJson(failure: Failure) {
  const { code, message, hint } = tell(failure)
  return { code, message: message.zh, messageEn: message.en, hint: hint.zh, hintEn: hint.en }
}

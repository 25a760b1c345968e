import { err, type Failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { CHANNELS, type ReceiptGround } from '../channels.ts'
import { dayFault, needText, notBefore, refuse } from '../checks.ts'
import type { ApplicantNature, CaseCommand } from '../commands.ts'
import type { CaseContext, CaseReadings } from '../context.ts'
import type { CaseEvent } from '../events.ts'
import type { ApplicantKey } from '../parts.ts'
import { type Caution, caution } from '../step.ts'

type Registration = CaseCommand<'registerApplication'>

/** The column of table 三, which never changes afterwards (T3-7, DB-6). */
export const kindOf = (nature: ApplicantNature, { individualBusiness }: CaseReadings): ApplicantKey =>
  nature === 'individualBusiness' || nature === 'partnership' ? individualBusiness : nature

/** 收到申请之日 and what fixes it (REG-31); null while both sides have not confirmed. */
function receiptOf(command: Registration, { readings }: CaseContext): { day: LocalDate; ground: ReceiptGround } | null {
  const { channel, day, confirmedOn, acceptanceShown, splitFrom } = command
  if (splitFrom) return { day: splitFrom.received, ground: 'splitFrom' }
  const { ground } = CHANNELS[channel]
  if (ground !== 'confirmed') return { day, ground }
  if (confirmedOn !== null) return { day: confirmedOn, ground }
  const shown = channel === 'internet' && acceptanceShown && readings.acceptanceConfirms
  return shown ? { day, ground: 'acceptanceShown' } : null
}

function fault({
  applicants,
  channel,
  cannotWrite,
  request,
  agent,
  day,
  confirmedOn,
  splitFrom,
}: Registration): Failure | null {
  const named = applicants.length > 0 && applicants.every((a) => a.partyId.trim())
  if (!named || agent?.partyId.trim() === '') return refuse('case-no-applicant', 'REG-29a')
  if (channel === 'oral' && !cannotWrite) return refuse('case-oral-not-needed', 'REG-29')
  // What is missing inside the request is a matter of correction; an application without any words is none.
  return (
    needText(request.subject || request.description, '申请内容', 'REG-29a') ??
    (confirmedOn ? notBefore(confirmedOn, day, 'REG-31') : null) ??
    (splitFrom ? notBefore(splitFrom.received, day, 'T3-4') : null)
  )
}

/** Takes an application into the register (登记): when it arrived, and when it counts as received. */
export function register(command: Registration, context: CaseContext): Result<readonly CaseEvent[], Failure> {
  const dates = [command.confirmedOn, command.splitFrom?.received]
  const wrong = dates.reduce<Failure | null>(
    (found, date) => found ?? (date ? dayFault(date, context.today) : null),
    fault(command),
  )
  if (wrong) return err(wrong)
  const { kind, channel, agent, request, identityProof, splitFrom, day } = command
  const applicants = command.applicants.map(({ partyId, nature }) => ({
    partyId,
    kind: kindOf(nature, context.readings),
  }))
  const by = context.by
  const parts = { kind, channel, applicants, agent, request, identityProof, splitFrom: splitFrom?.caseId ?? null }
  const receipt = receiptOf(command, context)
  const arrived: CaseEvent = { type: 'applicationArrived', day, by, ...parts }
  return ok(receipt ? [arrived, { type: 'applicationReceived', by, ...receipt }] : [arrived])
}

/** What is missing and must or may be asked for (REG-29a, REG-30a), and what a channel asks of the Office (REG-31). */
export const registrationCautions = (command: Registration, context: CaseContext): readonly (Caution | null)[] => [
  caution(
    !command.identityProof,
    'REG-30a',
    '缺少身份证明，应当一次性告知补正。',
    'Identity proof is missing and must be asked for.',
  ),
  caution(
    command.agent?.authorised === false,
    'T3-6',
    '代理人没有提交授权委托书，应当告知补正。',
    'The agent has handed in no authorisation: ask for it.',
  ),
  caution(
    command.request.carrier === null || command.request.way === null,
    'REG-30a',
    '没有写明获取信息的方式、途径，可以告知补正。',
    'Form or way is not stated and may be asked for.',
  ),
  caution(
    command.kind === 'disclosure' && receiptOf(command, context) === null,
    'REG-31',
    '收到之日还没有确定：平常信函应当在收到的当天与申请人确认，其他的请尽快确认。',
    'The day of receipt is not fixed: ordinary mail is confirmed on the day it comes, the rest as soon as possible.',
  ),
]

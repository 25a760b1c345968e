import type { CaseCommandType } from './commands.ts'
import type { CaseKind } from './parts.ts'
import { CASE_STATUSES, type CaseStatus } from './state.ts'
import type { Bar, Step, StepType } from './step.ts'
import { STEP_TYPES, STEPS } from './steps.ts'

/** A status, or no case yet. */
export type Situation = CaseStatus | 'unregistered'
export const SITUATIONS: readonly Situation[] = ['unregistered', ...CASE_STATUSES]

/** Open, or barred by a rule. What a step asks for beyond this, its own checks say. */
export type Cell = 'open' | Bar

/** Why a status bars what is not open in it. */
const STATUS_BARS: Readonly<Record<Situation, Bar>> = {
  unregistered: { code: 'case-unregistered', rule: 'REG-45' },
  arrived: { code: 'case-not-received', rule: 'REG-31' },
  handling: { code: 'case-handling', rule: 'REG-45' },
  awaitingCorrection: { code: 'case-awaits-correction', rule: 'REG-30' },
  awaitingPayment: { code: 'case-awaits-payment', rule: 'FEE-8' },
  redeciding: { code: 'case-redeciding', rule: 'T3-10' },
  decided: { code: 'case-decided', rule: 'REG-45' },
  approved: { code: 'case-approved', rule: 'REG-45' },
  sent: { code: 'case-sent', rule: 'CLK-8' },
  closed: { code: 'case-closed', rule: 'T3-2' },
  archived: { code: 'case-archived', rule: 'DOC-R3' },
  split: { code: 'case-split', rule: 'T3-4' },
}
const REGISTERED: Bar = { code: 'case-registered', rule: 'REG-45' }
const KIND_BARS: Readonly<Record<CaseKind, Bar>> = {
  disclosure: { code: 'case-not-own-record', rule: 'REG-41' },
  ownRecord: { code: 'case-own-record', rule: 'REG-41' },
}

type Row = Readonly<Record<Situation, Cell>>
type Table = Readonly<Record<CaseCommandType, Row>>

const row = (cell: (situation: Situation) => Cell): Row =>
  Object.fromEntries(SITUATIONS.map((situation) => [situation, cell(situation)])) as Record<Situation, Cell>

const stepRow = (
  { kinds, from, barred = {} }: Omit<Step<StepType>, 'check' | 'events' | 'cautions'>,
  kind: CaseKind,
): Row =>
  row((situation) => {
    if (situation === 'unregistered') return STATUS_BARS.unregistered
    if (!kinds.includes(kind)) return KIND_BARS[kind]
    return from.includes(situation) ? 'open' : (barred[situation] ?? STATUS_BARS[situation])
  })

const table = (kind: CaseKind): Table => ({
  registerApplication: row((situation) => (situation === 'unregistered' ? 'open' : REGISTERED)),
  ...(Object.fromEntries(STEP_TYPES.map((type) => [type, stepRow(STEPS[type], kind)])) as Record<StepType, Row>),
})

/** Kind × command × status: open, or the rule that forbids it. */
export const TRANSITIONS: Readonly<Record<CaseKind, Table>> = {
  disclosure: table('disclosure'),
  ownRecord: table('ownRecord'),
}

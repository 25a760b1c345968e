import type { Bilingual, ErrorCode, Failure, LocalDate } from '#core/shared/index'
import type { CaseCommand, CaseCommandType } from './commands.ts'
import type { CaseContext } from './context.ts'
import type { CaseEvent } from './events.ts'
import type { CaseKind } from './parts.ts'
import type { CaseState, CaseStatus } from './state.ts'

/** Every step but the registration, which has no case before it. */
export type StepType = Exclude<CaseCommandType, 'registerApplication'>

/** Who takes a step as a rule; permissions are checked elsewhere. */
export const ACTORS = {
  office: { zh: '信息公开工作机构', en: 'the Office' },
  section: { zh: '承办股室', en: 'the section' },
  head: { zh: '信息公开工作机构负责人', en: 'the head of the Office' },
  reviewer: { zh: '审查人员', en: 'a reviewer' },
  leader: { zh: '机关负责人', en: 'a leader of the agency' },
  applicant: { zh: '申请人', en: 'the applicant' },
} as const satisfies Record<string, Bilingual>

/** Why a step is not open: the entry of the error catalogue, and the rule. */
export interface Bar {
  readonly code: ErrorCode
  readonly rule: string
}

/** Lawful, and worth a second look. */
export interface Caution {
  readonly rule: string
  readonly text: Bilingual
}

/** Said when it applies. */
export const caution = (applies: boolean, rule: string, zh: string, en: string): Caution | null =>
  applies ? { rule, text: { zh, en } } : null

export interface Step<T extends StepType> {
  readonly name: Bilingual
  readonly who: keyof typeof ACTORS
  /** Of rules.md. */
  readonly rules: readonly string[]
  readonly kinds: readonly CaseKind[]
  readonly from: readonly CaseStatus[]
  /** Where another rule than the usual one of the status forbids it. */
  readonly barred?: Partial<Record<CaseStatus, Bar>>
  /** What follows from it, in words. */
  readonly consequence: (state: CaseState, context: CaseContext) => Bilingual
  /** What stands in its way before anything is filled in, on a day. */
  readonly ready?: (state: CaseState, day: LocalDate, context: CaseContext) => Failure | null
  /** What is wrong with it as filled in. */
  readonly check?: (state: CaseState, command: CaseCommand<T>, context: CaseContext) => Failure | null
  readonly cautions?: (state: CaseState, command: CaseCommand<T>, context: CaseContext) => readonly (Caution | null)[]
  readonly events: (state: CaseState, command: CaseCommand<T>, context: CaseContext) => readonly CaseEvent[]
}

export const BOTH_KINDS: readonly CaseKind[] = ['disclosure', 'ownRecord']
export const DISCLOSURE: readonly CaseKind[] = ['disclosure']

const UNDECIDED: Bar = { code: 'case-handling', rule: 'REG-45' }
/** Steps that follow the decision come too early before it. */
export const NOT_DECIDED: Partial<Record<CaseStatus, Bar>> = { handling: UNDECIDED, redeciding: UNDECIDED }

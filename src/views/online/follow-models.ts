import type {
  CaseStatus,
  ComplaintField,
  ComplaintTexts,
  CorrectionCause,
  CorrectionField,
  CorrectionTexts,
  Obligation,
} from '#core/application/index'
import type { Bilingual, LocalDate } from '#core/shared/index'
import type { FormGuard, Frame } from '../models.ts'

export interface FollowModel {
  readonly frame: Frame
  readonly number: string
  readonly refusal: string | null
}

export interface FollowedModel {
  readonly frame: Frame
  readonly guard: FormGuard
  readonly minutes: number
  readonly number: string
  readonly subject: string
  readonly status: CaseStatus
  readonly today: LocalDate
  readonly steps: readonly { readonly day: LocalDate; readonly text: Bilingual; readonly basis: Bilingual }[]
  readonly obligations: readonly Obligation[]
  /** While somebody is consulted. */
  readonly isSuspended: boolean
  readonly correction: {
    readonly matters: string
    readonly causes: readonly CorrectionCause[]
    readonly typed: CorrectionTexts
    readonly problems: readonly { readonly field: CorrectionField; readonly message: string }[]
    readonly isLate: boolean
  } | null
  readonly payment: { readonly yuan: number; readonly wayToPay: string } | null
  readonly mayWithdraw: boolean
  readonly reply: {
    readonly number: string
    readonly isServed: boolean
    readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[]
  } | null
  readonly files: { readonly most: number; readonly megabytes: number }
  readonly refusal: string | null
  readonly done: 'correction' | 'payment' | 'withdraw' | null
}

export interface WithdrawModel {
  readonly frame: Frame
  readonly guard: FormGuard
  readonly number: string
  readonly subject: string
}

export interface ComplainModel {
  readonly frame: Frame
  /** Null: not in this installation; the settings say where to go. */
  readonly supervisor: string | null
  readonly pass: string
  readonly typed: ComplaintTexts
  readonly problems: readonly { readonly field: ComplaintField; readonly message: string }[]
  readonly refusal: string | null
}

export interface ComplaintReceiptModel {
  readonly frame: Frame
  readonly number: string
  readonly received: LocalDate
  readonly supervisor: string
}

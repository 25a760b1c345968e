import type { ApplyField, ApplyTexts, OnlineApplication } from '#core/application/index'
import type { Term } from '#core/calendar/index'
import type { Bilingual, LocalDate } from '#core/shared/index'
import type { Frame } from '../models.ts'
import type { ChannelsModel } from './channels-model.ts'

export interface ApplyModel {
  readonly frame: Frame
  readonly channels: ChannelsModel
  /** Carries when the form was opened and which one it is. */
  readonly pass: string
  readonly typed: ApplyTexts
  readonly problems: readonly { readonly field: ApplyField; readonly message: string }[]
  /** Why it was not taken in, beside what is wrong in its fields. */
  readonly refusal: string | null
  /** Address of the script that keeps a draft; null leaves it out. */
  readonly script: string | null
}

export interface ReviewModel {
  readonly frame: Frame
  readonly pass: string
  readonly typed: ApplyTexts
  readonly application: OnlineApplication
  readonly cautions: readonly string[]
  readonly files: { readonly most: number; readonly megabytes: number }
  readonly refusal: string | null
}

export interface ReceiptModel {
  readonly frame: Frame
  readonly number: string
  readonly code: string
  readonly arrived: LocalDate
  readonly received: LocalDate | null
  readonly today: LocalDate
  readonly correctionNotice: Term
  readonly reply: Term
  readonly script: string | null
}

export type Names<Key extends string> = Readonly<Record<Key, Bilingual>>

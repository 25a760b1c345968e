import type { CellAddress, Finding, Report } from '#core/annual-report/index'
import type { Bilingual } from '#core/shared/index'
import type { Frame } from '../models.ts'

/** Addresses of the built browser app; null where it is not at hand, and the page then works by its form alone. */
export interface ClinicScripts {
  readonly page: string
  readonly reading: string
  readonly writing: string
}

export interface ClinicLimits {
  /** Of one form that is sent. */
  readonly sentFiles: number
  readonly sentMegabytes: number
  /** Of one batch in the browser. */
  readonly files: number
}

export interface ClinicModel {
  readonly frame: Frame
  readonly scripts: ClinicScripts | null
  readonly limits: ClinicLimits
  /** What came of the files that a form sent; null on the empty page. */
  readonly rows: readonly ClinicRow[] | null
  /** Why the files that a form sent were not read. */
  readonly refusal: string | null
}

/** A number that a person put in place of another one; `from` is null for a blank or unreadable cell. */
export interface AppliedChange {
  readonly address: CellAddress
  readonly from: number | null
  readonly to: number
}

export interface ClinicReport {
  readonly report: Report
  readonly findings: readonly Finding[]
  /** File of the year before that it was compared with. */
  readonly previous: { readonly file: string; readonly report: Report } | null
  readonly applied: readonly AppliedChange[]
}

export interface ClinicFailure {
  readonly code: string
  readonly message: Bilingual
  readonly hint: Bilingual
}

/** One report, or one file that none could be read from. */
export interface ClinicRow {
  /** `r1`: the anchor of its opened report. */
  readonly id: string
  /** As it is shown: with the archive that it lies in. Never a path. */
  readonly file: string
  readonly outcome:
    | { readonly kind: 'report'; readonly value: ClinicReport }
    | { readonly kind: 'failure'; readonly value: ClinicFailure }
    | { readonly kind: 'waiting' }
}

/** browser: what the page offers is done by its script. sent: it was read by the site, and nothing more can be done with it here. */
export type ClinicManner = 'browser' | 'sent'

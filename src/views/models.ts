import type { Comparison, Finding, Report } from '#core/annual-report/index'
import type { ApplicationFigures } from '#core/application/index'
import type { HistoryRow } from './desk/report-history.ts'
import type { ChannelsModel } from './online/channels-model.ts'

/*
 * What the pages are made from. Where they lead and what their forms send stands in `paths.ts`.
 */

/** What every page carries: whose site it is, and the identity elements of its foot. All of it comes from settings. BADGE-1, 6.2 */
export interface Frame {
  readonly agency: string
  readonly demonstration: boolean
  readonly site: SiteIdentity
  /** Address of the style sheet with its content hash: `/assets/gongkai.css?v=…`. */
  readonly stylesheet: string
  /** True for a person at the desk: the desk is then reachable from the page. */
  readonly desk: boolean
}

/** Null = not set: the element is left out, never printed as `null` or as a placeholder. TAG-7 */
export interface SiteIdentity {
  readonly siteName: string
  readonly siteDomain: string | null
  readonly siteIdCode: string | null
  readonly icpNumber: string | null
  readonly policeNumber: string | null
  readonly organiser: string
  readonly badgeUrl: string | null
  readonly contactUrl: string | null
  readonly siteMapUrl: string | null
  readonly errorReportUrl: string | null
  readonly parentName: string | null
  readonly parentUrl: string | null
  readonly officeName: string | null
  readonly officeAddress: string | null
  readonly officeHours: string | null
  readonly officePhone: string | null
  readonly supervisor: string | null
}

export interface ReportListItem {
  readonly year: number
  readonly href: string
  /** `YYYY-MM-DD` */
  readonly publishedOn: string
}

export interface HomeModel {
  readonly frame: Frame
  readonly reports: readonly ReportListItem[]
  /** Null while nothing was counted. */
  readonly applications: ApplicationFigures | null
}

/** One of the four statutory parts that has no contents of its own yet. PLT-5 */
export interface PartModel {
  readonly frame: Frame
  readonly part: 'guide' | 'rules' | 'disclosure'
  readonly channels: ChannelsModel
}

export interface ReportListModel {
  readonly frame: Frame
  readonly reports: readonly ReportListItem[]
  /** Reports of other agencies that this installation holds. PLT-10 */
  readonly others: readonly { readonly agency: string; readonly reports: readonly ReportListItem[] }[]
}

export interface Download {
  readonly format: 'docx' | 'pdf' | 'xlsx' | 'html' | 'json'
  readonly href: string
  readonly bytes: number
}

export interface ReportPageModel {
  readonly frame: Frame
  /** Agency that the report is filed under; may differ from the portal's. */
  readonly agency: string
  readonly year: number
  readonly report: Report
  readonly findings: readonly Finding[]
  /** `YYYY-MM-DD HH:MM`, Asia/Shanghai. */
  readonly publishedAt: string
  readonly url: string
  readonly downloads: readonly Download[]
  readonly years: readonly ReportListItem[]
  /** Oldest first. */
  readonly corrections: readonly CorrectionNote[]
}

/** What a later version changed in what the public had seen. PUB-7 */
export interface CorrectionNote {
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly comparison: Comparison
}

export interface ErrorPageModel {
  readonly frame: Frame
  readonly status: number
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** A hidden field `token` in every form, which proves that the form came from a page of ours. */
export interface FormGuard {
  readonly token: string
}

export interface DeskModel {
  readonly frame: Frame
  readonly guard: FormGuard
  readonly maxMegabytes: number
  readonly waiting: readonly { readonly id: string; readonly name: string; readonly receivedAt: string }[]
  readonly reports: readonly DeskReport[]
  readonly trail: readonly { readonly at: string; readonly sentence: string }[]
}

/** withdrawn: not public any more. */
export type DeskStatus = 'kept' | 'published' | 'withdrawn'

export interface DeskReport {
  readonly href: string
  readonly agency: string
  readonly year: number
  readonly status: DeskStatus
  readonly errors: number
  readonly warnings: number
}

/** A file that was sent in: what was read, what was found, and the choice to keep or to discard. */
export interface UploadModel {
  readonly frame: Frame
  readonly guard: FormGuard
  readonly id: string
  readonly fileName: string
  readonly outcome:
    | {
        readonly ok: true
        readonly report: Report
        readonly findings: readonly Finding[]
        readonly agency: string
        readonly year: number | null
      }
    | { readonly ok: false; readonly code: string; readonly message: string; readonly hint: string }
  /** Said above the form after a refused attempt to keep. */
  readonly refusal: string | null
  /** Of a report among several: where it is decided what becomes of each. */
  readonly decideAt: string | null
}

/** A file with several reports: for each of them whose it is, and whether it is kept. */
export interface SeveralReportsModel {
  readonly frame: Frame
  readonly guard: FormGuard
  readonly id: string
  readonly fileName: string
  readonly reports: readonly ReportToKeep[]
  /** What else lies in the file and could not be read. */
  readonly failures: readonly { readonly message: string; readonly hint: string }[]
  readonly refusal: string | null
}

export interface ReportToKeep {
  /** From 1, in the order of the file. */
  readonly number: number
  readonly report: Report
  readonly findings: readonly Finding[]
  readonly agency: string
  /** As typed, or as read. */
  readonly year: string
  readonly choice: KeepChoice
}

export type KeepChoice = 'keep' | 'publish' | 'skip'

export interface DeskReportModel {
  readonly frame: Frame
  readonly guard: FormGuard
  readonly id: string
  readonly agencyId: string
  readonly agency: string
  readonly year: number
  readonly version: number
  readonly status: DeskStatus
  readonly report: Report
  readonly findings: readonly Finding[]
  readonly readings: readonly { readonly readAt: string; readonly fileName: string; readonly current: boolean }[]
  readonly publicHref: string | null
  /** What was done to it, newest first. */
  readonly history: readonly HistoryRow[]
}

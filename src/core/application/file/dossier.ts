import type { ClockStrip } from '#core/calendar/index'
import type { Document } from '#core/document/index'
import type { AttachedFile, UnboundReason } from './attached-file.ts'

/** 卷宗: a case bound as one file with a cover, a list of contents and pages that are numbered through (DOC-R3, one application one file). */
export interface Dossier {
  readonly title: string
  readonly agency: string
  readonly cover: DossierCover
  readonly contents: string
  readonly chapters: readonly DossierChapter[]
  /** What stands in place of an attachment that was not bound. */
  readonly unbound: Readonly<Record<UnboundReason, string>>
}

export interface DossierCover {
  readonly rows: readonly (readonly [label: string, value: string])[]
  /** The label of the number of pages, which only the binder knows. */
  readonly pages: string
}

export interface DossierChapter {
  readonly title: string
  readonly leaves: readonly DossierLeaf[]
}

export type DossierLeaf = DossierSheet | DossierAttachment

export interface DossierSheet {
  readonly kind: 'sheet'
  /** As the list of contents and the bookmarks name it. */
  readonly title: string
  readonly document: Document
  /** Drawn under the title. */
  readonly strip: ClockStrip | null
}

/** The pages of a file that was handed in; the document tells of it where they cannot be bound. */
export interface DossierAttachment {
  readonly kind: 'attachment'
  readonly title: string
  readonly document: Document
  readonly file: AttachedFile
  /** Known before its content is looked at; null = to be tried. */
  readonly unbound: UnboundReason | null
}

export const sheet = (title: string, document: Document, strip: ClockStrip | null = null): DossierSheet => ({
  kind: 'sheet',
  title,
  document,
  strip,
})

import type { Document } from '#core/document/index'
import type { CaseContext } from '../case/context.ts'
import type { CaseEvent } from '../case/events.ts'
import type { LetterSources } from '../case-letters/index.ts'
import type { AttachedFile } from './attached-file.ts'

/** A letter as it went out, or a paper of the file. */
export interface BoundLetter {
  /** `DOC-2` */
  readonly id: string
  readonly name: string
  readonly number: string | null
  readonly document: Document
}

/** An event with the moment at which it was recorded, `2025-03-03 10:00`, and by whom. */
export interface RecordedEvent {
  readonly event: CaseEvent
  readonly at: string
  readonly by: string | null
}

/** One act of the trail, with its place in the chain of the agency. */
export interface AuditLine {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly told: string
  readonly hash: string
}

/** A case with all that its dossier is bound from. */
export interface DossierSources extends Omit<LetterSources, 'events' | 'context'> {
  readonly context: CaseContext
  readonly title: string
  readonly recorded: readonly RecordedEvent[]
  /** Names of those who were asked, by party. */
  readonly partyName: (partyId: string) => string | null
  readonly letters: readonly BoundLetter[]
  readonly files: readonly AttachedFile[]
  readonly audit: readonly AuditLine[]
  readonly printedOn: string
}

import type { ChainHead } from '../ports.ts'
import type { NotedAnchor } from './noted-anchor.ts'
import type { TrailEnd } from './read-page.ts'
import { faultAt, type TrailFault } from './trail-fault.ts'
import type { Walk } from './walk-trail.ts'

/** The end of the chain against its head and the anchors, which tell how far it once went. */
export function endFaults({ last }: Walk, { head, anchors }: TrailEnd): readonly TrailFault[] {
  const farthest = Math.max(head.seq, ...anchors.map(({ seq }) => seq))
  if (farthest > last.seq) return [faultAt('shortened', last.seq + 1, { through: farthest })]
  return head.seq === last.seq && head.hash === last.hash ? [] : [faultAt('head-differs', head.seq)]
}

/** Each anchor against what the chain noted of it, and the other way round. */
export function anchorFaults({ last, noted }: Walk, { anchors }: TrailEnd): readonly TrailFault[] {
  const notes = new Map(noted.map((note) => [note.day, note]))
  const days = new Set(anchors.map(({ day }) => day))
  // Of an anchor behind the end the note is gone too: told as shortened.
  const differing = anchors.filter((anchor) => anchor.seq <= last.seq && !isSame(notes.get(anchor.day), anchor))
  const gone = noted.filter(({ day }) => !days.has(day))
  return [
    ...differing.map(({ seq, day }) => faultAt('anchor-differs', seq, { day })),
    ...gone.map(({ seq, day }) => faultAt('anchor-missing', seq, { day })),
  ]
}

const isSame = (noted: NotedAnchor | undefined, { seq, hash }: ChainHead): boolean =>
  noted?.seq === seq && noted.hash === hash

/** A printed anchor against the event that it names. */
export const paperFaults = ({ askedHash }: Walk, paper: ChainHead | null): readonly TrailFault[] =>
  paper === null || askedHash === paper.hash ? [] : [faultAt('paper-differs', paper.seq)]

import { type CaseRelation, type CaseState, likeness } from '#core/application/index'
import type { CaseRecord, Id, Store } from '../../ports.ts'
import { partyMarks } from '../party-mark.ts'

export interface RelatedCases {
  readonly links: readonly { readonly relation: CaseRelation; readonly case: CaseRecord | null }[]
  readonly parts: readonly CaseRecord[]
  /** Of the same applicant, the newest first, with the number of the letter that answered. */
  readonly earlier: readonly { readonly record: CaseRecord; readonly replyNumber: string | null }[]
  /** Others on what sounds the same (REG-36(6), REG-44). */
  readonly similar: readonly CaseRecord[]
}

const MOST = 10
/** Among so many of the newest one looks for likes. */
const LOOKED_THROUGH = 300
/** From here two titles speak of the same thing, as a rule [C]. */
const ALIKE = 0.6

/** The cases that somebody who works on this one wants to know of. */
export async function relatedCases(store: Store, record: CaseRecord, state: CaseState): Promise<RelatedCases> {
  const { agencyId, id } = record
  const byId = (caseId: string): Promise<CaseRecord | null> => store.cases.recordById(agencyId, caseId as Id)
  const links = await Promise.all(
    state.links.map(async ({ relation, caseId }) => ({ relation, case: await byId(caseId) })),
  )
  const parts = (await Promise.all(state.parts.map(byId))).filter((part) => part !== null)
  const same = await store.cases.ofApplicant(agencyId, await partyMarks(store, agencyId, state), MOST + 1)
  const earlier = same.filter((other) => other.id !== id).slice(0, MOST)
  const known = new Set<string>([id, ...earlier.map((other) => other.id)])
  return {
    ...{ links, parts },
    earlier: await Promise.all(
      earlier.map(async (other) => ({ record: other, replyNumber: await replyNumber(store, other) })),
    ),
    similar: alike(record, await store.cases.newest(agencyId, LOOKED_THROUGH), known),
  }
}

async function replyNumber(store: Store, { agencyId, id }: CaseRecord): Promise<string | null> {
  const letters = await store.letters.ofCase(agencyId, id)
  return letters.findLast(({ letter, status }) => letter.startsWith('RP-') && status === 'sent')?.number ?? null
}

const alike = (record: CaseRecord, newest: readonly CaseRecord[], known: ReadonlySet<string>): readonly CaseRecord[] =>
  newest
    .filter((other) => !known.has(other.id))
    .map((other) => ({ other, like: likeness(record.title, other.title) }))
    .filter(({ like }) => like >= ALIKE)
    .toSorted((a, b) => b.like - a.like)
    .slice(0, MOST)
    .map(({ other }) => other)

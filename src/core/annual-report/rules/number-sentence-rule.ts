import type { Bilingual } from '#core/shared/index'
import { EDITIONS, practice } from './basis.ts'
import { compare } from './reading/compare.ts'
import type { Subject } from './reading/subjects.ts'
import type { Rule } from './rule.ts'

/** A rule that compares what the texts say of some subjects with the tables. Numbers without counterpart are never compared. ARP-4 */
export const numberSentenceRule = (
  id: string,
  title: Bilingual,
  subjects: readonly Subject[],
  examples: Rule['examples'],
  editions: Rule['editions'] = EDITIONS,
): Rule => ({
  id,
  title,
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions,
  reads: ['texts', ...new Set(subjects.flatMap((s) => s.meanings.flatMap((m) => m.cells)))],
  check: (input) => subjects.flatMap((subject) => compare(input, subject)),
  examples,
})

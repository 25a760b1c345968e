import type { z } from 'zod'
import { kindOf } from '#app/applications/letters/reach-letter'
import type { ShownLetter } from '#app/applications/letters/shown-letter'
import type { CaseLetter, Id } from '#app/ports'
import type { letterHead, shownLetter } from '#contract/api/cases/letters'
import { FACTS, type FactNeed, type Letter } from '#core/application/index'
import { tell } from '#core/shared/index'

type HeadJson = z.infer<typeof letterHead>
type LetterJson = z.infer<typeof shownLetter>

function headToJson(stored: CaseLetter, createdBy: string | null): HeadJson {
  const { id, letter, number, status, createdAt, changedAt, version } = stored
  const { name, variant, to } = kindOf(stored)
  return { id, letter, name, variant, to, number, status, createdBy, createdAt, changedAt, version }
}

export const headsToJson = (letters: readonly CaseLetter[], names: ReadonlyMap<Id, string>): HeadJson[] =>
  letters.map((letter) => headToJson(letter, letter.createdBy && (names.get(letter.createdBy) ?? null)))

/** A letter with all that an editor needs; `preview` is its page. */
export function letterToJson(
  { letter, kind, content, examined, copy }: ShownLetter,
  preview: Uint8Array | null,
): LetterJson {
  const { document, findings, needs, missing } = examined
  const lacking = new Set(missing.map(({ fact }) => fact))
  const refusal = document.ok ? null : tell(document.error)
  return {
    ...headToJson(letter, null),
    content: {
      facts: { ...content.facts } as NonNullable<LetterJson['content']>['facts'],
      wording: { ...content.wording },
    },
    needs: needs.map((need) => needToJson(need, lacking.has(need.fact))),
    freeParts: freeParts(kind),
    findings: [...findings],
    refusal: refusal && { code: refusal.code, message: refusal.message, hint: refusal.hint },
    preview: preview && new TextDecoder().decode(preview),
    fairCopy: copy && { fixedAt: copy.fixedAt, sha256: copy.sha256 },
  }
}

function needToJson({ fact, why, place, required }: FactNeed, missing: boolean): LetterJson['needs'][number] {
  const spec = FACTS[fact]
  const options = 'options' in spec ? Object.entries(spec.options).map(([value, label]) => ({ value, label })) : []
  return { fact, label: spec.label, kind: spec.kind, options, why, place, required, missing }
}

const freeParts = ({ parts }: Letter): LetterJson['freeParts'] =>
  parts.flatMap((part) => (part.kind === 'text' && part.free ? [{ id: part.id, official: part.text }] : []))

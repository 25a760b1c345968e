import { err, type Failure, failure, ok, parseLocalDate, type Result } from '#core/shared/index'
import { factSpec, isFactId, type LetterFacts } from './facts/facts.ts'
import type { FactSpec } from './facts/spec.ts'
import type { FactNeed } from './need.ts'
import { GROUND_ARTICLES } from './replies/ground-articles.ts'

/** Bounds against hostile or broken input: a letter is a few pages. */
const LONGEST_TEXT = 4000
const MOST_ITEMS = 200

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST_TEXT
const isFilled = (value: unknown): boolean => isText(value) && String(value).trim() !== ''

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isItem)
}

const isPart = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'what' in value &&
  'reason' in value &&
  'ground' in value &&
  isFilled(value.what) &&
  isFilled(value.reason) &&
  Object.hasOwn(GROUND_ARTICLES, String(value.ground))

function fits(spec: FactSpec, value: unknown): boolean {
  if (spec.kind === 'text') return isText(value)
  if (spec.kind === 'date') return typeof value === 'string' && parseLocalDate(value).ok
  if (spec.kind === 'count') return Number.isInteger(value) && Number(value) > 0 && Number(value) <= spec.most
  if (spec.kind === 'choice') return typeof value === 'string' && Object.hasOwn(spec.options, value)
  return isList(value, spec.kind === 'list' ? isFilled : isPart)
}

type Given = Readonly<Record<string, unknown>>

const wrongFact = (facts: Given): string | undefined =>
  Object.keys(facts).find((id) => !isFactId(id) || !fits(factSpec(id), facts[id]))

const isFacts = (facts: Given): facts is LetterFacts => wrongFact(facts) === undefined

/** Takes a case from anywhere, refuses what is no fact or not of its kind. */
export function letterFacts(facts: Given): Result<LetterFacts, Failure> {
  if (isFacts(facts)) return ok(facts)
  const id = wrongFact(facts) ?? ''
  return err(failure('letter-fact-wrong', { fact: isFactId(id) ? factSpec(id).label.zh : id.slice(0, 40) }))
}

/** A number that a form gave as text. */
const counted = (id: string, value: unknown): unknown =>
  isFactId(id) && factSpec(id).kind === 'count' && typeof value === 'string' && /^\d+$/.test(value)
    ? Number(value)
    : value

/** What of the given is a fact of its kind; the rest is left out, and the letter asks for it. */
export function fittingFacts(given: Given): LetterFacts {
  const facts = Object.entries(given).map(([id, value]) => [id, counted(id, value)] as const)
  const fitting: Given = Object.fromEntries(facts.filter(([id, value]) => isFactId(id) && fits(factSpec(id), value)))
  return isFacts(fitting) ? fitting : {}
}

/** `密级标识（EVD-1）、保密期限（EVD-1）`, for a message. */
export const labelsOf = (needs: readonly FactNeed[]): string =>
  needs.map(({ fact, why }) => `${factSpec(fact).label.zh}（${why}）`).join('、')

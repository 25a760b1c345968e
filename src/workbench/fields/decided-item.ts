import { OUTCOMES, outcomeFacts } from '#core/application/index'
import type { Bilingual } from '#core/shared/index'
import { t } from '../language/say.ts'
import { type AskedFact, askedFact, type FactValue } from './fact.ts'

/** One matter of a decision as a form holds it. */
export interface ItemForm {
  readonly row: string
  readonly ground: string | null
  readonly earlier: { readonly number: string; readonly day: string } | null
  readonly facts: Readonly<Record<string, string | string[]>>
}

export const EMPTY_ITEM: ItemForm = { row: '', ground: null, earlier: null, facts: {} }

/** r21, r22 come from a lapse and the withdrawal from its own step; the rest is decided. */
const NOT_DECIDED: readonly string[] = ['r21', 'r22']

export const DECIDED_ROWS = OUTCOMES.filter(({ row }) => !NOT_DECIDED.includes(row)).map(({ row, label, group }) => ({
  value: row,
  words: group === null ? label : `${group} ${label}`,
}))

const GROUNDS: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  r13: {
    notFound: t('经检索没有（第三十六条第四项）', 'searched and not there (Art. 36(4))'),
    notOurs: t('不属于本机关负责公开（第三十六条第五项）', 'another organ’s (Art. 36(5))'),
    stateArchive: t('已经移交国家档案馆', 'handed over to a state archive'),
    partyAffairs: t('属于党务信息', 'party affairs'),
  },
  r12: { stateArchive: t('已经移交国家档案馆', 'handed over to a state archive') },
  r23: { partyAffairs: t('属于党务信息', 'party affairs') },
}

export const groundsOf = (row: string): Readonly<Record<string, Bilingual>> => GROUNDS[row] ?? {}

/**
 * What the outcome has to know, with the rule that asks (rules.md 5.2), each fact once. Parts that are held back, each with its ground and
 * reason, are written in the letter: a decision keeps texts.
 */
export function factsAsked(row: string): readonly (AskedFact & { readonly why: string })[] {
  const outcome = OUTCOMES.find((one) => one.row === row)
  const needs = outcome === undefined ? [] : outcomeFacts(outcome.row).flatMap((reply) => reply.needs)
  const asked = needs.map(({ fact, spec, required, when, unless, why }) => ({
    ...askedFact(fact, spec, required && when === null && unless.length === 0),
    why,
  }))
  return [...new Map(asked.map((one) => [one.fact, one])).values()].filter(({ kind }) => kind !== 'withheld')
}

/** A decision keeps its facts as texts and lists; the letter asks for the rest. */
export function withFact(item: ItemForm, fact: string, value: FactValue | undefined): ItemForm {
  const { [fact]: _, ...others } = item.facts
  if (value === undefined) return { ...item, facts: others }
  const kept = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : String(value)
  return { ...item, facts: { ...others, [fact]: kept } }
}

/** A change of the outcome keeps the facts that the new one asks for too. */
export function withRow(item: ItemForm, row: string): ItemForm {
  const asked = new Set(factsAsked(row).map(({ fact }) => fact))
  const facts = Object.fromEntries(Object.entries(item.facts).filter(([fact]) => asked.has(fact)))
  return { row, ground: null, earlier: row === 'r17' ? { number: '', day: '' } : null, facts }
}

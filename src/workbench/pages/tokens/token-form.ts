import type { createToken, listTokens } from '#contract/api/notifications/tokens'
import type { AnswerOf, BodyOf } from '#contract/endpoint'
import type { Option } from '../../fields/option.ts'
import { say } from '../../language/say.ts'

export type Tokens = AnswerOf<typeof listTokens>
export type Token = Tokens['tokens'][number]
type TokenRole = Token['roles'][number]

export interface TokenForm {
  readonly name: string
  readonly role: string
  readonly days: string
  readonly scopes: readonly string[]
}

export const emptyToken = (): TokenForm => ({ name: '', role: '', days: '365', scopes: [] })

const isStep = (scope: string): boolean => scope.startsWith('case/')

const scopesOf = (possible: Tokens['possible'], role: string) => possible.find((one) => one.role === role)?.scopes ?? []

/** What a token of this role can be given: the steps of an application, and the rest. */
export function scopeOptions(
  possible: Tokens['possible'],
  role: string,
): Readonly<Record<'steps' | 'rest', readonly Option[]>> {
  const options = scopesOf(possible, role).map(({ scope, name }) => ({ value: scope, words: say(name) }))
  return { steps: options.filter(({ value }) => isStep(value)), rest: options.filter(({ value }) => !isStep(value)) }
}

/** In words; one that a newer or older program gave, by its name. */
export const scopeName = (possible: Tokens['possible'], scope: string): string => {
  const known = possible.flatMap(({ scopes }) => scopes).find((one) => one.scope === scope)
  return known ? say(known.name) : scope
}

/** Scopes that were chosen for another role before stay behind. */
export function wishOf(possible: Tokens['possible'], form: TokenForm): BodyOf<typeof createToken> {
  const known = scopesOf(possible, form.role).map(({ scope }) => scope)
  return {
    name: form.name.trim(),
    roles: possible.flatMap(({ role }): readonly TokenRole[] => (role === form.role ? [role] : [])),
    scopes: known.filter((scope) => form.scopes.includes(scope)),
    days: Number(form.days),
  }
}

import { type InjectionKey, inject } from 'vue'
import type { showMe } from '#contract/api/me'
import type { AnswerOf } from '#contract/endpoint'

export type Me = AnswerOf<typeof showMe>

export const ME: InjectionKey<Me> = Symbol('me')

/** The signed-in person: known before any page is drawn. */
export function useMe(): Me {
  const me = inject(ME)
  if (me === undefined) throw new Error('no page is drawn before somebody is signed in')
  return me
}

export const may = (me: Me, useCase: string): boolean => me.may.includes(useCase)

import { type MatchExtended, ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import type { PasswordOwner } from '#app/secrets'
import { type Failure, failure } from '#core/shared/index'
import { CHINESE_HABITS } from './chinese-habits.ts'
import { KNOWN_NUMBER_MATCHER } from './known-numbers.ts'

/** With argon2 at 30 ms a guess: ten years of one processor. Twelve characters of no pattern are a hundred times as many. */
const ENOUGH_GUESSES = 1e10

/** More characters are not looked at, more spellings not tried: no password holds the program up for long. What is strong so far is strong. */
const LIMITS = { maxLength: 64, l33tMaxSubstitutions: 20 }

export type GuessingFault = (password: string, owner: PasswordOwner) => Failure | null

/** Estimates how many guesses a password withstands, by breached passwords, habits, names, keyboards, dates. Takes some MB; make one. */
export function makeGuessing(): GuessingFault {
  const estimator = new ZxcvbnFactory(
    { dictionary: { ...dictionary, chineseHabits: [...CHINESE_HABITS] }, graphs: adjacencyGraphs, ...LIMITS },
    KNOWN_NUMBER_MATCHER,
  )
  return (password, owner) => {
    const { guesses, sequence } = estimator.check(password, [...wordsOf(owner)])
    return guesses < ENOUGH_GUESSES ? failure(reasonOf(sequence)) : null
  }
}

/** Whole names, and the parts between marks: of `liu.wei` also `liu` and `wei`. */
const wordsOf = ({ login, names }: PasswordOwner): ReadonlySet<string> =>
  new Set(
    [login, ...names].flatMap((name) => {
      const text = name.normalize('NFKC')
      const parts = text.split(/[^\p{L}\p{N}]+/u)
      return [text, parts.join(''), ...parts].filter((part) => part.length > 1)
    }),
  )

type Reason = 'password-of-names' | 'password-common' | 'password-pattern'

/** The names before all, for they can be avoided; else what most of the password is. */
function reasonOf(sequence: readonly MatchExtended[]): Reason {
  const known = sequence.filter(({ pattern }) => pattern !== 'bruteforce')
  if (known.some(isOfNames)) return 'password-of-names'
  const longest = known.toSorted((a, b) => b.token.length - a.token.length)[0]
  return longest?.pattern === 'dictionary' ? 'password-common' : 'password-pattern'
}

const isOfNames = (match: MatchExtended): boolean => {
  const name: unknown = match['dictionaryName']
  return name === 'userInputs'
}

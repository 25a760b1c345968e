import { type Matcher, MatcherBaseClass, type MatchOptions } from '@zxcvbn-ts/core'

const NAME = 'knownNumber'

/** A mobile number, a resident identity number: long, and yet known to colleagues, to couriers and to whoever bought a leaked list. */
const KNOWN_NUMBERS = [/1[3-9]\d{9}/g, /[1-9]\d{5}(?:19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dX]/gi]

/** As many as somebody can list who picks his victims in one bureau. */
const GUESSES = 100_000

class KnownNumbers extends MatcherBaseClass {
  match({ password }: MatchOptions) {
    return KNOWN_NUMBERS.flatMap((pattern) => [...password.matchAll(pattern)]).map(({ 0: token, index }) => ({
      pattern: NAME,
      token,
      i: index,
      j: index + token.length - 1,
    }))
  }
}

export const KNOWN_NUMBER_MATCHER: Readonly<Record<string, Matcher>> = {
  [NAME]: { Matching: KnownNumbers, scoring: () => GUESSES, feedback: () => null },
}

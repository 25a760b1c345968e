import { say, sayWith } from '../../language/say.ts'
import { TODAY_TEXTS as T } from './texts.ts'

type Basket = keyof typeof T.counts
const BASKETS = Object.keys(T.counts) as readonly Basket[]

/** How much there is of each; what there is nothing of is left out. */
export const countsInWords = (counts: Readonly<Record<Basket, number>>): string =>
  BASKETS.filter((basket) => counts[basket] > 0)
    .map((basket) => sayWith(T.counts[basket], { n: counts[basket] }))
    .join(say(T.between))

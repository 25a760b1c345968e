import type { Bilingual } from '#core/shared/index'

/** Words below the strip that belong to one of its squares. */
export interface StripNote {
  readonly words: Bilingual
  /** Which part of the words stands under the square. */
  readonly align: 'start' | 'middle' | 'end'
  readonly strong: boolean
  /** Line of words, from 0, so that no two of them overlap. */
  readonly level: number
}

/** A note before its place is known. `square` counts the places of its line, blank ones too. */
export interface WantedNote {
  readonly square: number
  readonly words: Bilingual
  readonly align: StripNote['align']
  readonly strong: boolean
}

export interface PlacedNote extends StripNote {
  readonly square: number
}

/*
 * Widths are reckoned in squares with their gaps. Letters of 12 px are widest against the squares where these are smallest (12 px and
 * 2 between them, 6 more between weeks, and so in print); where squares are larger the words only get more room. Chinese words decide.
 */
const WIDE_LETTER = 0.88
const NARROW_LETTER = 0.5
const WEEK_GAP = 0.43
const BETWEEN = 0.8

const widthOf = ({ zh }: Bilingual): number =>
  [...zh].reduce((sum, letter) => sum + (letter > '\u2e7f' ? WIDE_LETTER : NARROW_LETTER), 0)

const placeOf = (square: number): number => square + Math.floor(square / 7) * WEEK_GAP

interface Stretch {
  readonly align: StripNote['align']
  readonly from: number
  readonly to: number
}

function stretch(at: number, width: number, align: StripNote['align']): Stretch {
  const from = align === 'start' ? at : align === 'end' ? at + 1 - width : at + (1 - width) / 2
  return { align, from, to: from + width }
}

/** As wanted, or turned to the side that has room. */
function fitted({ square, words, align }: WantedNote, capacity: number): Stretch {
  const tries = [align, 'start', 'end'] as const
  const found = tries.map((side) => stretch(placeOf(square), widthOf(words), side))
  return found.find(({ from, to }) => from >= 0 && to <= capacity) ?? stretch(placeOf(square), widthOf(words), 'start')
}

/** Gives each note the first line on which it has room; those that come first in the list stand highest. `weeks` fit beside each other. */
export function placeNotes(wanted: readonly WantedNote[], weeks: number): readonly PlacedNote[] {
  const taken: Stretch[][] = []
  return wanted.map((note) => {
    const place = fitted(note, placeOf(weeks * 7 - 1) + 1)
    const isFree = (line: readonly Stretch[]) =>
      line.every((other) => place.from >= other.to + BETWEEN || other.from >= place.to + BETWEEN)
    const found = taken.findIndex(isFree)
    const level = found < 0 ? taken.push([]) - 1 : found
    taken[level]?.push(place)
    const { square, words, strong } = note
    return { square, words, strong, align: place.align, level }
  })
}

import type { Square, SquareLook, StripNote } from '#core/calendar/index'

/** The looks of the squares, as assets/gongkai.css names them for every surface. */
export const LOOKS = {
  dayZero: 'd-zero',
  counted: 'd-count',
  toCount: 'd-todo',
  extension: 'd-ext',
  excluded: 'd-excl',
  rest: 'd-rest',
} as const satisfies Record<SquareLook, string>

export const PIECES = {
  start: 'br br-s',
  inside: 'br',
  end: 'br br-e',
  only: 'br br-s br-e',
} as const satisfies Record<NonNullable<Square['bracket']>, string>

export const ALIGNS = { start: 'note', middle: 'note note-mid', end: 'note note-end' } as const satisfies Record<
  StripNote['align'],
  string
>

export const classesOf = ({
  look,
  isMakeUp,
  isDue,
}: Pick<Square, 'look' | 'isMakeUp' | 'isDue'>): readonly string[] => [
  LOOKS[look],
  ...(isMakeUp ? ['d-make'] : []),
  ...(isDue ? ['d-due'] : []),
]

/** What may have happened when a number was typed: the likelier the story, the earlier its repair is proposed. */
export type Story =
  | 'totalBlank'
  | 'totalZero'
  | 'totalNotUpdated'
  | 'shifted'
  | 'digitsSwapped'
  | 'digitLost'
  | 'digitExtra'
  | 'lastYearsValue'
  | 'partMissing'
  | 'other'

/** Smaller is likelier. A convention [C], ordered by how often each slip is met in published reports. */
export const STORY_ORDER: Readonly<Record<Story, number>> = {
  totalBlank: 0,
  totalZero: 1,
  lastYearsValue: 2,
  digitsSwapped: 3,
  totalNotUpdated: 4,
  shifted: 5,
  digitExtra: 6,
  digitLost: 7,
  partMissing: 8,
  other: 9,
}

/** `old` is what stands there (null = blank), `next` what should; `lastYear` the same cell a year before, null when unknown. */
export function storyOf(old: number | null, next: number, isTotal: boolean, lastYear: number | null): Story {
  if (isTotal && old === null) return 'totalBlank'
  if (isTotal && old === 0) return 'totalZero'
  if (old === null || old === 0) return 'partMissing'
  if (lastYear !== null && lastYear === old && lastYear !== 0) return 'lastYearsValue'
  if (swappedDigits(old, next)) return 'digitsSwapped'
  if (withOneMoreDigit(old, next)) return 'digitLost'
  if (withOneMoreDigit(next, old)) return 'digitExtra'
  return isTotal ? 'totalNotUpdated' : 'other'
}

/** 132 and 123: the same digits but for two neighbours. */
export function swappedDigits(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)]
  if (x.length !== y.length || a === b) return false
  const i = [...x].findIndex((digit, at) => digit !== y[at])
  return x[i] === y[i + 1] && x[i + 1] === y[i] && x.slice(i + 2) === y.slice(i + 2)
}

/** 12 and 132, 12 and 122: the second is the first with one digit put in somewhere. */
export function withOneMoreDigit(shorter: number, longer: number): boolean {
  const [x, y] = [String(shorter), String(longer)]
  if (y.length !== x.length + 1) return false
  return [...y].some((_, i) => y.slice(0, i) + y.slice(i + 1) === x)
}

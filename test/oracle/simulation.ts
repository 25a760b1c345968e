/**
 * A second reckoning of terms, slow and plain, that shares no code with the first: dates of the platform, a diary of one boolean per day,
 * one walk forward with the state of a clerk who crosses off the days. It says the due date only.
 */

export interface History {
  readonly received: string
  readonly days: number
  readonly extension: number
  readonly suspensions: readonly { readonly sent: string; readonly answered: string }[]
  readonly restarts: readonly { readonly stopped: string | null; readonly on: string }[]
  /** Orders of a local government. */
  readonly local: ReadonlyMap<string, boolean>
}

export type Answer = { readonly due: string } | { readonly refused: string }

/** Days off on weekdays, and weekend days worked, as printed on wall calendars of 2019 to 2026 (month-day). */
const WALL: Readonly<Record<string, { readonly off: string; readonly on: string }>> = {
  2018: { off: '1231', on: '1229' },
  2019: {
    off: '0101 0204 0205 0206 0207 0208 0405 0501 0502 0503 0607 0913 1001 1002 1003 1004 1007',
    on: '0202 0203 0428 0505 0929 1012',
  },
  2020: {
    off: '0101 0124 0127 0128 0129 0130 0131 0406 0501 0504 0505 0625 0626 1001 1002 1005 1006 1007 1008',
    on: '0119 0426 0509 0628 0927 1010',
  },
  2021: {
    off: '0101 0211 0212 0215 0216 0217 0405 0503 0504 0505 0614 0920 0921 1001 1004 1005 1006 1007',
    on: '0207 0220 0425 0508 0918 0926 1009',
  },
  2022: {
    off: '0103 0131 0201 0202 0203 0204 0404 0405 0502 0503 0504 0603 0912 1003 1004 1005 1006 1007',
    on: '0129 0130 0402 0424 0507 1008 1009',
  },
  2023: {
    off: '0102 0123 0124 0125 0126 0127 0405 0501 0502 0503 0622 0623 0929 1002 1003 1004 1005 1006',
    on: '0128 0129 0423 0506 0625 1007 1008',
  },
  2024: {
    off: '0101 0212 0213 0214 0215 0216 0404 0405 0501 0502 0503 0610 0916 0917 1001 1002 1003 1004 1007',
    on: '0204 0218 0407 0428 0511 0914 0929 1012',
  },
  2025: {
    off: '0101 0128 0129 0130 0131 0203 0204 0404 0501 0502 0505 0602 1001 1002 1003 1006 1007 1008',
    on: '0126 0208 0427 0928 1011',
  },
  2026: {
    off: '0101 0102 0216 0217 0218 0219 0220 0223 0406 0501 0504 0505 0619 0925 1001 1002 1005 1006 1007',
    on: '0104 0214 0228 0509 0920 1010',
  },
}

const tomorrow = (date: string): string => {
  const next = new Date(`${date}T12:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

const diary = new Map<string, { readonly next: string; readonly working: boolean }>()
for (let date = '2018-12-01'; date < '2027-12-31'; date = tomorrow(date)) {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
  const wall = WALL[date.slice(0, 4)]
  const monthDay = date.slice(5, 7) + date.slice(8)
  const off = wall?.off.split(' ').includes(monthDay) ?? false
  const on = wall?.on.split(' ').includes(monthDay) ?? false
  diary.set(date, { next: tomorrow(date), working: on || (weekday !== 0 && weekday !== 6 && !off) })
}

const ascending = (dates: readonly string[]): boolean =>
  dates.every((date, i) => i === 0 || date >= (dates[i - 1] ?? ''))

/** The clerk lives through the days from the receipt on and crosses off those that count. */
export function simulate({ received, days, extension, suspensions, restarts, local }: History): Answer {
  const questions = suspensions.every((s) => ascending([received, s.sent, s.answered]))
  if (!questions || !ascending([received, ...restarts.flatMap((r) => [r.stopped ?? r.on, r.on])]))
    return { refused: 'dates-reversed' }

  const toCome = [...restarts]
  let crossed = 0
  let today = received
  for (;;) {
    const next = toCome[0]
    if (next?.on === today) {
      crossed = 0
      toCome.shift()
      continue
    }
    const full = crossed === days + extension
    if (full && !next) break
    if (full && next?.stopped && next.stopped > today) return { refused: 'term-over' }
    today = diary.get(today)?.next ?? ''
    const working = local.get(today) ?? diary.get(today)?.working
    if (working === undefined) throw new Error('the diary ends before the term')
    const consulted = suspensions.some((s) => s.sent < today && today <= s.answered)
    const stopped = next?.stopped && today > next.stopped
    if (working && !full && !consulted && !stopped) crossed += 1
  }
  return suspensions.some((s) => s.sent > today) ? { refused: 'term-over' } : { due: today }
}

import type { z } from 'zod'
import type { ShownClock, ShownSettled } from '#app/applications/register/show-case'
import type { clock, settledTerm } from '#contract/api/cases/clock'
import type { ClockStrip } from '#core/calendar/index'

type ClockJson = z.infer<typeof clock>

export const clockToJson = ({ obligation, daysLeft, strip, proof }: ShownClock): ClockJson => ({
  what: obligation.what,
  part: obligation.part,
  waitingFor: obligation.waitingFor,
  due: obligation.due.due,
  daysLeft,
  provisional: obligation.due.provisional,
  basis: obligation.basis,
  strip: stripToJson(strip),
  proof: [...proof],
})

export const settledToJson = ({
  settled: { what, term, done, kept },
  strip,
  proof,
}: ShownSettled): z.infer<typeof settledTerm> => ({
  ...{ what, due: term.due, done, kept },
  strip: stripToJson(strip),
  proof: [...proof],
})

/** The same model; JSON has no lists that nobody may change. */
const stripToJson = ({ lines, looks, ...strip }: ClockStrip): ClockJson['strip'] => ({
  ...strip,
  looks: [...looks],
  lines: lines.map(({ weeks, levels }) => ({
    levels,
    weeks: weeks.map(({ squares, meaning, ...week }) => ({
      ...week,
      meaning: [...meaning],
      squares: squares.map(({ notes, ...square }) => ({ ...square, notes: [...notes] })),
    })),
  })),
})

import type { Io, Output } from './io.ts'

type Stroke = (text: string) => string

export interface Paint {
  readonly bold: Stroke
  readonly muted: Stroke
  readonly bad: Stroke
  readonly soon: Stroke
  readonly fine: Stroke
}

const sgr =
  (on: number, off: number): Stroke =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`

const COLOURED: Paint = { bold: sgr(1, 22), muted: sgr(2, 22), bad: sgr(31, 39), soon: sgr(33, 39), fine: sgr(32, 39) }

const same: Stroke = (text) => text
const PLAIN: Paint = { bold: same, muted: same, bad: same, soon: same, fine: same }

/** Colour on a terminal only, and only if nobody asked for none (no-color.org). */
export const paintFor = (output: Output, { NO_COLOR, TERM }: Io['env']): Paint =>
  output.isTTY && !NO_COLOR && TERM !== 'dumb' ? COLOURED : PLAIN

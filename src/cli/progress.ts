import stringWidth from 'string-width'
import type { Language } from '#core/shared/index'
import type { Output } from './io.ts'

export interface Progress {
  /** `done` of `all` are done; `name` is what was done last. */
  readonly show: (done: number, all: number, name: string) => void
  /** Takes the bar away, so that lines can be written where it stood. */
  readonly clear: () => void
}

const SILENT: Progress = { show: () => {}, clear: () => {} }

const BAR = 24
const EVERY_MS = 100
/** Before this much time the time left is a guess that jumps. */
const SETTLED_MS = 2000

const LEFT: Readonly<Record<Language, (time: string) => string>> = {
  zh: (time) => `约剩 ${time}`,
  en: (time) => `about ${time} left`,
}

/** A bar on a terminal: how many of all are done, the time left, the name of the last one. Silent in a pipe and for a single file. */
export function progressBar(output: Output, language: Language): Progress {
  const { columns } = output
  if (columns === null) return SILENT
  const start = performance.now()
  let shown = false
  let last = Number.NEGATIVE_INFINITY
  return {
    show: (done, all, name) => {
      const now = performance.now()
      if (all < 2 || (now - last < EVERY_MS && done < all)) return
      last = now
      shown = true
      const filled = Math.round((done / all) * BAR)
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`
      const parts = [bar, `${done}/${all}`, ...timeLeft(now - start, done, all, language), name]
      output.write(`\r\u001b[K${cut(parts.join('  '), columns - 1)}`)
    },
    clear: () => {
      if (shown) output.write('\r\u001b[K')
      shown = false
      last = Number.NEGATIVE_INFINITY
    },
  }
}

function timeLeft(elapsed: number, done: number, all: number, language: Language): string[] {
  if (elapsed < SETTLED_MS || done === 0 || done === all) return []
  const seconds = Math.ceil(((elapsed / done) * (all - done)) / 1000)
  return [LEFT[language](`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`)]
}

/** A line that is wider than the terminal would break and stay. */
function cut(text: string, width: number): string {
  let line = ''
  for (const character of text.replaceAll(/\p{C}/gu, ' ')) {
    if (stringWidth(line + character) > width) return line
    line += character
  }
  return line
}

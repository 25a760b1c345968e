import type { KeyUse } from '#adapters/database/resealing/list-keys'
import type { Resealed } from '#adapters/database/resealing/reseal'
import type { Language } from '#core/shared/index'
import { KEYS_WORDS } from './keys-words.ts'
import { pad, widest } from './layout.ts'

/** A line for each key: which, in what state, how much it has sealed. */
export function keysText(uses: readonly KeyUse[], language: Language): string {
  const words = KEYS_WORDS[language]
  const cells = uses.map(({ key, state, texts, audit }) => [
    key ?? words.noKey,
    words.states[state],
    words.texts(texts),
    words.audit(audit),
  ])
  const widths = [0, 1, 2].map((i) => widest(cells.map((row) => row[i] ?? '')))
  const lines = cells.map((row) =>
    row
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return lines.map((line) => `${line}\n`).join('')
}

/** Where texts stand that were not opened, and why: `webhook.secret  0190…/0191…  sealed-damaged`. */
export function unopenedText({ unopened, examples }: Resealed, language: Language): string {
  const lines = examples.map(({ column, key, code }) => `  ${column.table}.${column.column}  ${key.join('/')}  ${code}`)
  const more = unopened > examples.length ? ['  …'] : []
  return [KEYS_WORDS[language].unopened(unopened), ...lines, ...more].map((line) => `${line}\n`).join('')
}

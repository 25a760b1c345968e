import stringWidth from 'string-width'

const CLOSING = /^[，。、；：！？）》」』”’】〕…—,.;:!?)\]}%]/u
const OPENING = /[（《「『“‘【〔([{]$/u
const WIDE =
  '\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uffef\\u2014\\u2018-\\u201d\\u2026\\u{20000}-\\u{3ffff}'
const BREAKS_BEFORE = new RegExp(`^[${WIDE}]`, 'u')
const BREAKS_AFTER = new RegExp(`[${WIDE} ]$`, 'u')

/** Pads on the right to a width in columns; a Chinese character takes two. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => stringWidth(text)))

/** Where a line may break: after each wide character and each space, never before closing marks or after opening ones. */
function pieces(text: string): string[] {
  const found: string[] = []
  for (const character of text) {
    const last = found.at(-1)
    const breaks = character !== ' ' && (BREAKS_BEFORE.test(character) || BREAKS_AFTER.test(last ?? ''))
    if (last === undefined || (breaks && !CLOSING.test(character) && !OPENING.test(last))) found.push(character)
    else found[found.length - 1] = `${last}${character}`
  }
  return found
}

/** Breaks a text into lines of at most `width` columns; null = no limit. A piece that is wider than a line stands alone. */
export function wrap(text: string, width: number | null): string[] {
  if (width === null) return [text]
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line !== '' && stringWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return [...lines, line.trimEnd()]
}

/** A text behind a head of fixed width, its further lines set under its first. `width` is that of the whole line. */
export function hang(head: string, text: string, width: number | null): string[] {
  const indent = stringWidth(head)
  const [first = '', ...rest] = wrap(text, width === null ? null : Math.max(20, width - indent))
  return [head + first, ...rest.map((line) => ' '.repeat(indent) + line)]
}

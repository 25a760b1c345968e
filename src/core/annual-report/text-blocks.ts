import type { Block } from '#core/document/index'

/** A sub-heading is short and no sentence. */
const LONGEST_HEADING = 40
const SENTENCE = /[。；！？：，,;:]$|[。；！？]/u
const LEVELS = [
  { level: 2, number: /^[（(][一二三四五六七八九十]+[）)]/u },
  { level: 3, number: /^\d{1,2}\s*[.．、](?!\d)/u },
] as const

/** The text of a section as paragraphs and sub-headings （一） and 1., by lines; no character is changed. */
export function textBlocks(text: string): readonly Block[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.map((line, i): Block => {
    const level = headingLevel(line)
    const next = lines[i + 1]
    return level !== null && next !== undefined && opens(level, next)
      ? { kind: 'heading', level, text: line }
      : { kind: 'paragraph', role: 'body', text: line }
  })
}

function headingLevel(line: string): 2 | 3 | null {
  if (line.length > LONGEST_HEADING || SENTENCE.test(line)) return null
  return LEVELS.find(({ number }) => number.test(line))?.level ?? null
}

/** What has nothing below it is an item of a list, not a heading. */
function opens(level: 2 | 3, next: string): boolean {
  const below = headingLevel(next)
  return below === null || below > level
}

import { narrow } from './cell.ts'

/** A piece of running text: a number as a table would print it, a mark in place of one, or words. */
export interface Token {
  readonly kind: 'number' | 'mark' | 'words'
  readonly text: string
}

/** Fewer than in a cell: in running text `3个` and `第2次` count other things. */
const COUNTER = '(?:件次|项次|万元|元|件|项|条|笔|起|宗|份|例)?'
const REMARK = String.raw`(?:\s*[（(](?:其中|含|包括|注)[^（）()]*[）)])?`
const NUMBER = new RegExp(String.raw`[-+−]?\d+(?:,\d{3})*(?:\.\d+)?${COUNTER}${REMARK}`, 'uy')
/** A number that is no value: a year, a date, a share, a number in brackets, an address or a telephone number. */
const NO_VALUE = /^\s*(?:年|月|日|号|时|分钟?|%|％|‰|周年|余|多|万余|届|次全|个|家|楼|层|〕|］|\])/u
const LETTER = /[A-Za-z@_/:.〔［[（(#]$/u
/** Marks count as values only where they stand alone, so `增/减` and `政策—法规` stay words. */
const MARK = /(?:不适用|[-—–―−/／\\]{1,2})(?=\s|$|[|\d]|[-—–―−/／\\])/uy

/**
 * Splits a line of text. The last digit of a run that is followed by `.` or `、` and a word is the ordinal of that word
 * (`2200003252.没有现成` holds 220000325, then `2.没有现成`): digits are never read across a label.
 */
export function tokensOf(line: string): readonly Token[] {
  const text = narrow(line)
  const tokens: Token[] = []
  /** Where the words began that reach up to here. */
  let start = 0
  const addWords = (end: number): void => {
    const words = text.slice(start, end)
    if (words.trim() !== '') tokens.push({ kind: 'words', text: words })
  }
  for (let at = 0; at < text.length; ) {
    // Only the last characters matter; a long text must not be searched again for each of its numbers.
    const before = text.slice(Math.max(start, at - 4), at)
    const found = numberAt(text, at, before) ?? markAt(text, at, before, tokens.at(-1))
    const next = at + (found?.text.length ?? 1)
    if (found && found.kind !== 'words') {
      addWords(at)
      tokens.push(found)
      start = next
    }
    at = next
  }
  addWords(text.length)
  return tokens
}

function numberAt(text: string, at: number, before: string): Token | null {
  NUMBER.lastIndex = at
  let found = NUMBER.exec(text)?.[0]
  if (found === undefined) return null
  if (/^[-+−]/.test(found) && /\S$/.test(before) && !/[|\u4e00-\u9fff]$/u.test(before)) return null
  const digits = /^[-+−]?\d+/.exec(found)?.[0] ?? found
  const rest = text.slice(at + digits.length)
  if (found.startsWith(digits) && /^\s?[.、．](?!\d)/u.test(rest)) {
    // The ordinal's digit stays for the words behind; alone it is no value at all.
    if (digits.length === 1) return { kind: 'words', text: digits }
    found = digits.slice(0, -1)
    return { kind: 'number', text: found }
  }
  const isValue = !NO_VALUE.test(text.slice(at + found.length)) && !LETTER.test(before) && !/^[A-Za-z]/.test(rest)
  return { kind: isValue ? 'number' : 'words', text: found }
}

function markAt(text: string, at: number, before: string, last: Token | undefined): Token | null {
  MARK.lastIndex = at
  const found = MARK.exec(text)?.[0]
  if (found === undefined) return null
  const alone = /(?:^|\s|\|)$/.test(before) && (before.trim() !== '' || last !== undefined || at === 0)
  return alone ? { kind: 'mark', text: found } : null
}

/** A page number on its line, or between dashes: furniture of the print. */
export const isPageNumber = (line: string): boolean =>
  /^\s*(?:[-—–−－·]\s*\d{1,3}\s*[-—–−－·]|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})\s*$/u.test(
    narrow(line),
  )

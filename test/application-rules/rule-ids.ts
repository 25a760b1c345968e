/** `REG-30a`, `REG-32.3`, `REG-36(2)`, `DOC-R2`: a rule by its family, its number, and the part of it that is meant. */
const ID = /\b(REG|EXC|EVD|CLK|T3|FEE|REM|LIT|DOC|RP|WD)-(R?\d+)([a-z]?)(\.\d+|\(\d+\))?/g
const RANGE = /\b([A-Z]+3?)-(\d+) to \1-(\d+)/g

/** The rules that a text names. Who names a part names the whole; a range names all between its ends. */
export function rulesNamed(text: string): ReadonlySet<string> {
  const named = new Set<string>()
  for (const [, family, number, letter, part] of text.matchAll(ID)) {
    named.add(`${family}-${number}${letter}`)
    if (part) named.add(`${family}-${number}${letter}${part}`)
  }
  for (const [, family, first, last] of text.matchAll(RANGE))
    for (let n = Number(first); n <= Number(last); n++) named.add(`${family}-${n}`)
  return named
}

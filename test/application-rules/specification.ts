import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CORPUS } from '../support/corpus.ts'

/** The specification, which stands beside the corpus and is no part of the project. Null, and said, where it is absent. */
export const SPECIFICATION: string | null = find()

function find(): string | null {
  const file = CORPUS && resolve(CORPUS, '../domain/rules.md')
  if (file && existsSync(file)) return readFileSync(file, 'utf8')
  process.stderr.write('\n*** the list of rules is NOT compared with the specification, which is not here ***\n\n')
  return null
}

const SECTIONS = /^#{2,3} (?:1\.3|1\.5|1\.7|2\.4|3\.|3\.\d|5\.|5\.\d|10\.|10\.\d) /
const FAMILIES = /^(?:\| )?((?:REG|EXC|EVD|CLK|T3|FEE|REM|LIT|DOC|RP|WD)-R?\d+[a-z]?(?:\(\d\))?)(?=[ :])/
const ITEM_OF_36 = /^\| 36(\(\d\)) \|/
const NUMBERED = /^(\d+)\. /

/** The rules that the sections define: an id at the beginning of a line or of a row, and the numbered points under one. */
export function specifiedRules(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  let inside = false
  let open = ''
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) inside = SECTIONS.test(line)
    if (!inside) continue
    const id = FAMILIES.exec(line)?.[1]
    const item = ITEM_OF_36.exec(line)?.[1]
    const point = NUMBERED.exec(line)?.[1]
    if (line.trim() === '' || line.startsWith('#')) open = ''
    if (id) open = id
    if (id) found.add(id)
    if (item) found.add(`REG-36${item}`)
    if (open && point) found.add(`${open}.${point}`)
  }
  return found
}

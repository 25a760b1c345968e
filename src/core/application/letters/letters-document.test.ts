import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LETTER_RULES, LETTERS } from './index.ts'
import { lettersDocument } from './letters-document.ts'

const FILE = new URL('../../../../docs/letters.md', import.meta.url)

describe('docs/letters.md', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(FILE, lettersDocument())

  it('is what the letters say of themselves', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(lettersDocument())
  })

  it.each(LETTERS.map((letter) => letter.id))('has %s', (id) => {
    expect(lettersDocument()).toContain(`\n### ${id} `)
  })

  it.each(LETTER_RULES.map((rule) => rule.id))('has the rule %s', (id) => {
    expect(lettersDocument()).toContain(`\n| ${id} | `)
  })
})

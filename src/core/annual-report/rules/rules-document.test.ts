import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from './registry.ts'
import { rulesDocument } from './rules-document.ts'

const FILE = new URL('../../../../docs/rules.md', import.meta.url)

describe('docs/rules.md', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(FILE, rulesDocument())

  it('is what the rules say of themselves', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(rulesDocument())
  })

  it.each(RULES.map((r) => r.id))('has %s', (id) => {
    expect(rulesDocument()).toContain(`\n### ${id} `)
  })
})

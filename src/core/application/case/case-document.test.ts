import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseDocument } from '../index.ts'

const FILE = new URL('../../../../docs/application-case.md', import.meta.url)

describe('docs/application-case.md', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(FILE, caseDocument())

  it('is what the steps say of themselves', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(caseDocument())
  })
})

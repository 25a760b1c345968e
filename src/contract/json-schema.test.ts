import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FORMS } from '#core/annual-report/index'
import { jsonSchemas } from './json-schema.ts'

const folder = new URL('../../docs/schema/', import.meta.url)
const schemas = jsonSchemas()

describe('docs/schema', () => {
  it.each(Object.entries(schemas))('%s is what the code says (UPDATE_DOCS=1 rewrites it)', (name, schema) => {
    const made = `${JSON.stringify(schema, null, 2)}\n`
    if (process.env.UPDATE_DOCS === '1') writeFileSync(new URL(name, folder), made)
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(made)
  })

  it('describes every cell of every form by its labels', () => {
    const text = JSON.stringify(schemas['annual-report.json'])
    const addresses = Object.values(FORMS).flatMap((form) => form.cells.map((cell) => cell.address))
    expect(addresses.filter((address) => !text.includes(`"${address}":{`))).toEqual([])
    expect(text).toContain('表三（三）不予公开“1.属于国家秘密”行“自然人”列')
  })
})

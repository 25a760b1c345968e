import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkLetter, findingsOf } from './check.ts'
import { LETTER_RULES } from './registry.ts'
import { sampleInHand } from './sample.ts'

const HELPERS = [
  'elements.ts',
  'check.ts',
  'free-remedy.ts',
  'reading.ts',
  'registry.ts',
  'remedy-reading.ts',
  'rule.ts',
  'sample.ts',
]
const files = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter(
  (name) => !name.endsWith('.test.ts') && !HELPERS.includes(name),
)

describe('the registry of letter rules', () => {
  it.each(files)('holds the one rule of %s, under an id that begins the file name', async (file) => {
    const exported: unknown[] = Object.values(await import(/* @vite-ignore */ `./${file}`))
    const rules = LETTER_RULES.filter((rule) => exported.includes(rule))
    expect(rules).toHaveLength(1)
    const [family, number] = (rules[0]?.id ?? '').toLowerCase().split('-')
    expect(file.startsWith(`${family}-${number}-`)).toBe(true)
  })

  it('holds nothing but those files, each id once', () => {
    expect(LETTER_RULES).toHaveLength(files.length)
    expect(new Set(LETTER_RULES.map((r) => r.id)).size).toBe(LETTER_RULES.length)
  })
})

describe.each(LETTER_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('passes its passing example', () => {
    expect(findingsOf(rule, sampleInHand(rule.examples.pass))).toEqual([])
  })

  it('objects to its failing example, saying what, by which rule, and what to do', () => {
    const findings = findingsOf(rule, sampleInHand(rule.examples.fail))
    expect(findings).not.toEqual([])
    for (const { message, severity } of findings) {
      expect(message.zh).toContain(`依据：${rule.basis.source}。`)
      expect(message.en).toContain('Basis: ')
      expect(severity).toBe(rule.severity)
    }
  })

  it('is heard in the check of the whole letter', () => {
    const { letter, facts, text, switches } = sampleInHand(rule.examples.fail)
    expect(checkLetter(letter, facts, text, switches).map((f) => f.rule)).toContain(id)
  })
})

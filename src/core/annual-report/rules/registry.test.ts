import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkInput, findingsOf } from './check.ts'
import { RULES } from './registry.ts'
import type { Example, Rule } from './rule.ts'
import { sampleReport } from './sample.ts'

const FOLDERS = ['identities', 'cross-year', 'narrative', 'plausibility', 'completeness', 'wording']
const HERE = fileURLToPath(new URL('.', import.meta.url))

const files = FOLDERS.flatMap((folder) =>
  readdirSync(`${HERE}${folder}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`),
)

const inputOf = ({ changes, previous, predecessors = [], founded = false }: Example) =>
  checkInput(sampleReport(changes), {
    previous: previous === undefined ? null : sampleReport(previous),
    predecessors: predecessors.map(sampleReport),
    founded,
  })

const verdicts = (rule: Rule, example: Example): readonly string[] =>
  findingsOf(rule, inputOf(example)).map((f) => f.verdict)

describe('the registry of rules', () => {
  it.each(files)('holds the one rule of %s, under the id in the file name', async (file) => {
    const exported = Object.values(await import(/* @vite-ignore */ `./${file}`))
    expect(exported).toHaveLength(1)
    expect(RULES).toContain(exported[0])
    const rule = RULES.find((r) => r === exported[0])
    expect(file.split('/')[1]?.startsWith(`${rule?.id.toLowerCase()}-`)).toBe(true)
  })

  it('holds nothing but those files, each id once', () => {
    expect(RULES).toHaveLength(files.length)
    expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length)
  })
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('cites a basis for each edition that it runs on', () => {
    for (const edition of rule.editions)
      expect(rule.basis.some((b) => b.number !== '' && (b.edition === null || b.edition === edition))).toBe(true)
    for (const text of [rule.title.zh, rule.title.en]) expect(text).not.toBe('')
  })

  it('passes its passing example', () => {
    expect(verdicts(rule, rule.examples.pass)).not.toContain('fail')
    expect(verdicts(rule, rule.examples.pass)).not.toContain('uncertain')
  })

  it('objects to its failing example', () => {
    expect(verdicts(rule, rule.examples.fail).filter((v) => v === 'fail' || v === 'uncertain')).not.toHaveLength(0)
  })

  it('keeps its quick test in step with its findings', () => {
    const { holds } = rule
    if (!holds) return
    for (const example of [rule.examples.pass, rule.examples.fail]) {
      const input = inputOf(example)
      const objects = rule.check(input).some((j) => j.verdict !== 'pass')
      expect(holds(input.report.form, input.vector, input.settings)).toBe(!objects)
    }
  })
})

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { APPLICATION_RULES } from './application-rules.ts'
import { rulesNamed } from './rule-ids.ts'
import { rulesPage, titlesByRule } from './rules-page.ts'
import { SPECIFICATION, specifiedRules } from './specification.ts'
import { testTitles, titlesIn } from './test-titles.ts'

const PAGE = resolve('docs/application-rules.md')
const TITLES = titlesByRule(testTitles())
const RULES = APPLICATION_RULES.flatMap(({ rules }) => rules)
const HELD = RULES.filter(({ noBehaviour }) => noBehaviour === null)

describe('the rules of applications', () => {
  it('stand once each', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  })

  it.each(HELD.map((rule) => [rule.id, rule] as const))(
    '%s is named by a test, and held by files that are there',
    (id, { held }) => {
      expect(TITLES.get(id) ?? []).not.toEqual([])
      expect(held).not.toEqual([])
      for (const file of held) expect([file, existsSync(resolve('src', file))]).toEqual([file, true])
    },
  )

  it('that no program can hold are named by none', () => {
    const named = RULES.filter(({ id, noBehaviour }) => noBehaviour !== null && TITLES.has(id))
    expect(named.map(({ id }) => id)).toEqual([])
  })
})

describe('docs/application-rules.md', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(PAGE, rulesPage(TITLES))

  it('is what the list and the titles of the tests say: no test that names a rule has gone', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(rulesPage(TITLES))
  })
})

describe.skipIf(SPECIFICATION === null)('the specification', () => {
  it('has no rule in these sections that the list leaves out, nor the list one more', () => {
    const specified = specifiedRules(SPECIFICATION ?? '')
    expect(RULES.map(({ id }) => id).toSorted()).toEqual([...specified].toSorted())
  })
})

describe('the titles of tests', () => {
  it('are those of what runs, table rows by their words', () => {
    const source = `
      describe('the clock (CLK-1)', () => {
        it.each([['RP-1', '第三十六条'], ['RP-2', one]] as const)('%s cites %s', () => {})
        it.skipIf(no)('sometimes', () => {})
        it.skip('never (CLK-2)', () => {})
        it(name, () => {})
      })`
    expect(titlesIn(source)).toEqual(['the clock (CLK-1)', 'RP-1 cites 第三十六条', 'RP-2 cites …', 'sometimes'])
  })

  it('name a whole with its part, and all rules of a range', () => {
    expect([...rulesNamed('of REG-32.3, REG-36(2) and CLK-8 to CLK-10, DOC-R2')]).toEqual([
      ...['REG-32', 'REG-32.3', 'REG-36', 'REG-36(2)', 'CLK-8', 'CLK-10', 'DOC-R2', 'CLK-9'],
    ])
    expect([...rulesNamed('T3-2 to T3-4')]).toEqual(['T3-2', 'T3-4', 'T3-3'])
  })
})

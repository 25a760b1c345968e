import { describe, expect, it } from 'vitest'
import { cellIndex, diagnoseNumbers, FORMS, type FormId, IDENTITIES } from '#core/annual-report/index'
import { balanced, random } from '../support/numbers.ts'

/** 10,000 balanced reports, one cell of table 三 or 四 changed in each. The figures stand in docs/measures.md. */
const REPORTS = 10_000

describe('one wrong number in a balanced report', () => {
  const next = random(2021)
  const forms: readonly FormId[] = ['2021', '2021-single', '2019']
  let covered = 0
  let found = 0
  let onlyOne = 0
  let firstAndRight = 0
  let mended = 0

  for (let n = 0; n < REPORTS; n++) {
    const form = forms[n % forms.length] ?? '2021'
    const { cells } = FORMS[form]
    const sound = balanced(form, next)
    const cell = Math.floor(next() * cells.length)
    const address = cells[cell]?.address ?? 't2.rules.issued'
    const right = sound.values[cell] ?? 0
    const values = Float64Array.from(sound.values)
    do values[cell] = Math.floor(next() * 60)
    while (values[cell] === right)
    const summed = IDENTITIES[form].some((i) => i.left.includes(address) || i.right.includes(address))
    if (!summed) continue
    covered++
    const group = diagnoseNumbers(form, { values, blank: sound.blank }).groups[0]
    if (!group) continue
    found++
    const proposals = group.repairs.slice(0, group.equallyGood)
    if (proposals.some((r) => r.changes[0]?.address === address && r.changes[0].to === right)) mended++
    if (group.equallyGood > 1) continue
    onlyOne++
    const first = group.repairs[0]?.changes ?? []
    if (first.length === 1 && cellIndex(form, first[0]?.address ?? '') === cell && first[0]?.to === right)
      firstAndRight++
  }

  it('is found wherever a sum covers it', () => {
    process.stdout.write(
      `mutation: ${REPORTS} reports, ${covered} with a summed cell changed, ${found} found, ${onlyOne} with one smallest repair, ${firstAndRight} of them right first\n`,
    )
    expect(covered).toBeGreaterThan(9000)
    expect(found).toBe(covered)
  })

  it('is the first proposal wherever it is the only smallest repair', () => {
    expect(onlyOne).toBeGreaterThan(8000)
    expect(firstAndRight).toBe(onlyOne)
  })

  it('is among the proposals everywhere', () => {
    expect(mended).toBe(covered)
  })
})

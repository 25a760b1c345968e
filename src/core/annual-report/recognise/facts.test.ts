import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { factsOf, type Sources } from './facts.ts'

const NOTHING: Sources = {
  printed: null,
  fileTitle: null,
  meta: [],
  signature: { agency: null, date: null },
  text: '',
  fileName: '',
}
const facts = (sources: Partial<Sources>) => factsOf({ ...NOTHING, ...sources })
const told = ({ title, agency, year }: ReturnType<typeof factsOf>) => [title?.value, agency?.value, year?.value]

describe('title, agency and year', () => {
  it.each<[Partial<Sources>, readonly unknown[]]>([
    [{ printed: '青山县商务局2023年政府信息公开工作年度报告' }, ['青山县商务局', 2023]],
    [{ printed: '2019年上海市人民政府办公厅政府信息公开工作年度报告' }, ['上海市人民政府办公厅', 2019]],
    [{ printed: '青山县商务局2020年度政府信息公开工作报告' }, ['青山县商务局', 2020]],
    [{ printed: '2024 年上海市科委政府信息公开工作年度报告' }, ['上海市科委', 2024]],
    [{ printed: '青山县商务局二〇二一年政府信息公开年度报告' }, ['青山县商务局', 2021]],
    [{ printed: '关于青山县商务局2022年政府信息公开工作的年度报告' }, ['青山县商务局', 2022]],
    [{ printed: '青山县商务局（2022年度）政务公开工作年度报告' }, ['青山县商务局', 2022]],
  ])('%j', (sources, expected) => expect(told(facts(sources)).slice(1)).toEqual(expected))

  it('come from the fields of the page, without the name of the site', () => {
    const meta = [{ name: '标题', value: '青山县商务局2023年政府信息公开年度报告-青山县人民政府' }]
    expect(told(facts({ meta }))).toEqual(['青山县商务局2023年政府信息公开年度报告', '青山县商务局', 2023])
  })

  it('come from signature and period where there is no title: the report is of the year before its day', () => {
    const found = facts({
      signature: { agency: '积石山县商务局', date: day('2022-01-14') },
      text: '自2021年1月1日起，至2021年12月31日止。',
    })
    expect(told(found)).toEqual([undefined, '积石山县商务局', 2021])
    expect([found.agency?.certainty, found.year?.certainty]).toEqual(['likely', 'certain'])
  })

  it('come from the file name as a last resort, and are doubtful', () => {
    const found = facts({ fileName: '青山县商务局2023年政府信息公开工作年度报告.docx' })
    expect(told(found)).toEqual([undefined, '青山县商务局', 2023])
    expect([found.agency?.certainty, found.year?.certainty]).toEqual(['doubtful', 'doubtful'])
  })

  it('keep what another place tells', () => {
    const found = facts({
      printed: '青山县商务局2023年政府信息公开工作年度报告',
      signature: { agency: '临江县教育局', date: day('2025-01-10') },
    })
    expect(found.agency).toMatchObject({ value: '青山县商务局', otherwise: ['临江县教育局'] })
    expect(found.year).toMatchObject({ value: 2023, otherwise: [2024] })
  })

  it('take a short form of the name for the same body', () => {
    const meta = [{ name: '单位', value: '沭阳县发改局' }]
    expect(facts({ printed: '沭阳县发展和改革局2023年政府信息公开年度报告', meta }).agency).toMatchObject({
      certainty: 'certain',
      otherwise: [],
    })
  })

  it('do not take a sentence for a title', () => {
    expect(facts({ meta: [{ name: '标题', value: '关于报送材料的通知' }] }).title).toBe(null)
  })
})

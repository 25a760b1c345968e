import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { factsOf, type Sources } from './facts.ts'

const NOTHING: Sources = {
  printed: null,
  fileTitle: null,
  meta: [],
  signature: { agency: null, date: null },
  lead: '',
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

  const withLead = (printed: string, lead: string, more: Partial<Sources> = {}) => {
    const { agency } = facts({ printed, lead, text: lead, ...more })
    return [agency?.value, agency?.from, agency?.otherwise]
  }

  it.each<[string, string, readonly unknown[]]>([
    [
      '城东区人民政府2023年',
      '本报告由青山市城东区人民政府办公室编制。',
      ['青山市城东区人民政府', 'text', ['城东区人民政府']],
    ],
    [
      '青山经济开发区2023年',
      '请与青山经济开发区管委会办公室联系。',
      ['青山经济开发区管委会', 'text', ['青山经济开发区']],
    ],
    [
      '青山市2023年',
      '由青山市人民政府办公室汇总编制，青山市开发区管委会参加。',
      ['青山市人民政府', 'text', ['青山市']],
    ],
    ['青山县商务局2023年', '根据青山县人民政府的要求，青山县商务局编制本报告。', ['青山县商务局', 'title', []]],
    ['教育局2023年', '本报告由青山县教育局编制。', ['教育局', 'title', []]],
  ])('give the longer official name that the lead tells: %s', (title, lead, expected) => {
    expect(withLead(`${title}政府信息公开工作年度报告`, lead)).toEqual(expected)
  })

  it('take the longer name from the signature or the publisher, and only note one that the text tells once', () => {
    const title = '城东区商务局2023年政府信息公开工作年度报告'
    const signature = { agency: '青山市城东区商务局', date: null }
    expect(withLead(title, '', { signature })).toEqual(['青山市城东区商务局', 'signature', ['城东区商务局']])
    const meta = [{ name: '发布机构', value: '青山经济开发区管委会办公室' }]
    const area = '青山经济开发区2023年政府信息公开工作年度报告'
    expect(withLead(area, '', { meta })).toEqual(['青山经济开发区管委会', 'meta', ['青山经济开发区']])
    const text = '会同青山市城东区商务局开展培训。'
    expect(withLead(title, '', { text })).toEqual(['城东区商务局', 'title', ['青山市城东区商务局']])
  })

  it('do not take a sentence for a title', () => {
    expect(facts({ meta: [{ name: '标题', value: '关于报送材料的通知' }] }).title).toBe(null)
  })
})

import { describe, expect, it } from 'vitest'
import { printedTitle } from './title.ts'

const read = (...texts: string[]) =>
  printedTitle(
    texts.map((text) => ({ kind: 'text', text, position: {} })),
    texts.length,
  ).text

describe('a title set in several lines', () => {
  it.each([
    [['云溪县人民政府2023年', '政府信息公开工作年度报告']],
    [['沭阳县发展和改革局2023年', '政府信息公开年度报告']],
    [['云溪县商务局', '2023年', '政府信息公开工作年度报告']],
    [['云溪县商务局', '政府信息公开工作年度报告']],
    [['云溪县商务局2023年政府信息公开工作', '年度报告']],
    [['云溪县城关镇人民政府2023年度政府', '信息公开工作年度报告']],
    [['云溪县城关镇人民政府2023年度政', '府信息公开年度报告']],
    [['云溪县商务局2023年度政府信息', '公开工作年度报告']],
  ])('%j is one', (lines) => {
    expect(read(...lines)).toBe(lines.join(''))
  })

  it.each([
    ['furniture of the page', ['首页>政务公开>年报', '政府信息公开工作年度报告']],
    ['a date', ['2024年1月12日', '政府信息公开工作年度报告']],
    ['a sentence', ['现将本县情况公布。', '政府信息公开工作年度报告']],
    ['what stands above a whole title', ['云溪县', '云溪县商务局2023年政府信息公开工作年度报告']],
  ])('does not take %s in', (_, lines) => {
    expect(read(...lines)).toBe(lines[1])
  })
})

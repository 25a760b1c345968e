import { describe, expect, it } from 'vitest'
import { isPageNumber, tokensOf } from './tokens.ts'

const told = (line: string): string =>
  tokensOf(line)
    .map(({ kind, text }) => (kind === 'words' ? `“${text.trim()}”` : text.trim()))
    .join(' ')

describe('a line of text', () => {
  it.each([
    ['规章 0 0 5', '“规章” 0 0 5'],
    ['规章000行政规范性文件8855698', '“规章” 000 “行政规范性文件” 8855698'],
    // Never read digits across a label: its ordinal is not the last digit of the row before.
    ['1.本机关不掌握2200003252.没有现成信息', '“1.本机关不掌握” 220000325 “2.没有现成信息”'],
    ['0000000 2、其他法律', '0000000 “2、其他法律”'],
    ['收费9116.36 三、收到', '“收费” 9116.36 “三、收到”'],
    ['政府集中采购13575394432.52元三、', '“政府集中采购” 13575394432.52元 “三、”'],
    ['行政许可716-417298', '“行政许可” 716 -417298'],
    ['规章 22（其中修订 16 件） 3', '“规章” 22（其中修订 16 件） 3'],
    ['行政处罚 12笔 3件次', '“行政处罚” 12笔 3件次'],
    ['设立3个窗口', '“设立3个窗口”'],
    ['本年增/减', '“本年增/减”'],
    ['行政强制 / 0 — 3', '“行政强制” / 0 — 3'],
    ['行政强制 - - -', '“行政强制” - - -'],
    ['2021年1月14日', '“2021年1月14日”'],
    ['第二十条第(1)项', '“第二十条第(1)项”'],
    ['占33.9%', '“占33.9%”'],
    ['１２ ３', '12 3'],
  ])('%s', (line, tokens) => expect(told(line)).toBe(tokens))

  it.each(['-3-', '— 5 —', '－12－', '第3页', '第 3 页 共 10 页', '3 / 10'])('%s alone is a page number', (line) =>
    expect(isPageNumber(line)).toBe(true),
  )

  it.each(['3', '-3', '0 0 0', '- - -', '3-4'])('%s alone is no page number', (line) =>
    expect(isPageNumber(line)).toBe(false),
  )
})

import { describe, expect, test } from 'vitest'
import { textBlocks } from './text-blocks.ts'

const told = (text: string): readonly string[] =>
  textBlocks(text).map((b) =>
    b.kind === 'heading' ? `h${b.level} ${b.text}` : b.kind === 'paragraph' ? b.text : b.kind,
  )

describe('lines of a section', () => {
  test.each([
    ['are paragraphs, empty ones left out', '甲。\n\n  乙。  \n', ['甲。', '乙。']],
    [
      'are sub-headings when short and numbered',
      '（一）问题\n甲。\n（二）措施\n乙。',
      ['h2 （一）问题', '甲。', 'h2 （二）措施', '乙。'],
    ],
    ['may be numbered with half-width brackets', '(一)问题\n甲。', ['h2 (一)问题', '甲。']],
    ['may have headings of two levels', '（一）问题\n1.人员\n甲。', ['h2 （一）问题', 'h3 1.人员', '甲。']],
    ['that are sentences are paragraphs', '（一）主动公开。公开5条。\n乙。', ['（一）主动公开。公开5条。', '乙。']],
    ['that end like sentences are paragraphs', '（一）主动公开情况：\n乙。', ['（一）主动公开情况：', '乙。']],
    ['with nothing below are items of a list', '1.人员不足\n2.更新不及时', ['1.人员不足', '2.更新不及时']],
    ['that begin with a decimal are no headings', '1.5倍增长\n乙。', ['1.5倍增长', '乙。']],
    [
      'longer than a heading are paragraphs',
      `（一）${'很'.repeat(40)}长\n乙。`,
      [`（一）${'很'.repeat(40)}长`, '乙。'],
    ],
  ])('%s', (_, text, blocks) => {
    expect(told(text)).toEqual(blocks)
  })

  test('lose no character but white space at their ends', () => {
    const text = '（一）问题\n 一是更新不够及时；\n\n二是人员不足。\n1.措施\n加强培训。'
    const found = textBlocks(text).map((b) => (b.kind === 'table' ? '' : b.text))
    expect(found.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
  })
})

import { describe, expect, it } from 'vitest'
import type { Document } from '#core/document/index'
import type { Failure, Result } from '#core/shared/index'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './text.ts'

const told = (documents: Result<readonly Document[], Failure>): readonly unknown[] => {
  if (!documents.ok) throw new Error(documents.error.code)
  return documents.value.flatMap(({ blocks }) =>
    blocks.map((block) =>
      block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : block.text,
    ),
  )
}

describe('plain text', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['lines', '一、总体情况\r\n\r\n　　文字 \r文字\u2028末', ['一、总体情况', '文字', '文字', '末']],
    [
      'a cell a line behind a tab',
      '表\n\t规章\n\t0\n\n\t许可\n\t\n\n\n下',
      [
        '表',
        [
          ['规章', '0'],
          ['许可', ''],
        ],
        '下',
      ],
    ],
    [
      'a cell that goes on in the next line',
      '\t商业\n企业\n\t科研\n机构\n\n文',
      [[['商业\n企业', '科研\n机构']], '文'],
    ],
    [
      'rows with tabs',
      '规章\t0\t\t2\n\n许可\t3\n文',
      [
        [
          ['规章', '0', '', '2'],
          ['许可', '3'],
        ],
        '文',
      ],
    ],
    [
      'rows with pipes',
      '| 规章 | 0 |\n|许可||\n文',
      [
        [
          ['规章', '0'],
          ['许可', ''],
        ],
        '文',
      ],
    ],
    ['rows with full-width pipes', '规章｜0｜1\n文', [[['规章', '0', '1']], '文']],
    [
      'rows that a pipe alone opens, a cell a line with its pipe behind',
      '表\n|\n第二十条 | |||\n|\n规章 |\n0 |\n|\n|\n许可 |\n3 | ||\n|\n处罚 |\n|\n文',
      ['表', [['第二十条'], ['规章', '0', ''], ['许可', '3'], ['处罚', '']], '文'],
    ],
    ['a pipe alone, which is no row', '规章\n|\n0', ['规章', '|', '0']],
  ])('keeps %s', (_, text, blocks) => expect(told(readPlainText(text))).toEqual(blocks))

  it('numbers the lines that paragraphs and tables come from', () => {
    const documents = readPlainText('题\n\n文\n甲\t1\n')
    expect(documents.ok && documents.value[0]?.blocks.map(({ position }) => position)).toEqual([
      { line: 1 },
      { line: 3 },
      { line: 4 },
    ])
  })

  it("takes a crawler's head lines as meta, and no sentence with a colon", () => {
    const documents = readPlainText('标题: 甲局年度报告\n发布时间: 2023-02-20 15:07\n文号: \n联系电话：0591\n')
    const [document] = documents.ok ? documents.value : []
    expect(document?.meta).toEqual([
      { name: '标题', value: '甲局年度报告' },
      { name: '发布时间', value: '2023-02-20 15:07' },
      { name: '文号', value: '' },
    ])
    expect(document?.blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual(['联系电话：0591'])
  })
})

describe('Markdown', () => {
  it.each<[string, string, readonly unknown[]]>([
    [
      'a pipe table without its rule',
      '| 甲 | 乙 |\n|---|:-:|\n| 1 | 2 |',
      [
        [
          ['甲', '乙'],
          ['1', '2'],
        ],
      ],
    ],
    [
      'a table whose rule stands between rows',
      '| 1 | 2 |\n|---|---|\n| 3 | 4 |',
      [
        [
          ['1', '2'],
          ['3', '4'],
        ],
      ],
    ],
    ['line breaks and escaped pipes in cells', '| 商业<br>企业 | a\\|b |', [[['商业\n企业', 'a|b']]]],
    [
      'headings, lists, quotes and emphasis as their text',
      '## 表三：甲\n- 乙\n> 丙\n**丁**[戊](http://x)',
      ['表三：甲', '乙', '丙', '丁戊'],
    ],
    ['escaped ordinals', '1\\.属于国家秘密', ['1.属于国家秘密']],
    ['a signed number, which is no list', '-18', ['-18']],
  ])('keeps %s', (_, text, blocks) => expect(told(readMarkdown(text))).toEqual(blocks))
})

import { describe, expect, it } from 'vitest'
import { paragraph, wordFile } from '../../../../test/support/word-file.ts'
import { readDocx } from './docx.ts'
import { formatNumber } from './docx-numbering.ts'

describe('numbers in the formats of Word', () => {
  it.each([
    [1, 'chineseCountingThousand', '一'],
    [10, 'chineseCountingThousand', '十'],
    [12, 'japaneseCounting', '十二'],
    [20, 'chineseCounting', '二十'],
    [105, 'chineseCountingThousand', '一百零五'],
    [1010, 'chineseCountingThousand', '一千零一十'],
    [3, 'chineseLegalSimplified', '叁'],
    [20, 'ideographDigital', '二〇'],
    [2, 'ideographTraditional', '乙'],
    [3, 'decimalEnclosedCircle', '③'],
    [21, 'decimalEnclosedCircle', '21'],
    [3, 'decimalFullWidth', '３'],
    [4, 'upperRoman', 'IV'],
    [27, 'lowerLetter', 'aa'],
    [7, 'somethingNew', '7'],
    [7, 'none', ''],
  ])('%i as %s is %s', (n, format, text) => {
    expect(formatNumber(n, format)).toBe(text)
  })
})

describe('automatic numbers of paragraphs', () => {
  const level = (at: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '●')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
  const styles = `<w:style w:type="paragraph" w:styleId="h"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
  const numbered = (text: string, list: number, at = 0) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)

  it.each([
    [
      'count on, and begin anew under the next',
      [numbered('甲', 1), numbered('乙', 1, 1), numbered('丙', 1, 2), numbered('丁', 1), numbered('戊', 1, 1)],
      ['一、甲', '（一）乙', '1.丙', '二、丁', '（一）戊'],
    ],
    [
      'come from the style',
      [paragraph('甲', '<w:pStyle w:val="h"/>'), paragraph('乙', '<w:pStyle w:val="h"/>')],
      ['一、甲', '二、乙'],
    ],
    [
      'are switched off by list 0',
      [paragraph('甲', '<w:pStyle w:val="h"/><w:numPr><w:numId w:val="0"/></w:numPr>')],
      ['甲'],
    ],
    [
      'begin anew where a list says so',
      [numbered('甲', 1), numbered('乙', 3), numbered('丙', 3)],
      ['一、甲', '一、乙', '二、丙'],
    ],
    ['are not written for bullets', [numbered('甲', 2)], ['甲']],
    ['skip empty paragraphs', [numbered('', 1), numbered('甲', 1)], ['一、甲']],
  ])('%s', async (_, body, texts) => {
    const result = await readDocx({ name: 'a.docx', bytes: wordFile(body.join(''), { numbering, styles }) })
    expect(result.ok && result.value[0]?.blocks.map((b) => (b.kind === 'table' ? '' : b.text))).toEqual(texts)
  })
})

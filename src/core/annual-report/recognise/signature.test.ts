import { describe, expect, it } from 'vitest'
import { signatureApart, takeSignature } from './signature.ts'

const ends = (...lines: readonly string[]) => {
  const apart = signatureApart(lines.map((text) => ({ kind: 'text', text, position: {} })))
  const { length, signature } = takeSignature(apart.map(({ text }) => text.trim()))
  return [
    apart
      .slice(0, length)
      .map(({ text }) => text)
      .join(''),
    signature.agency,
    signature.date,
  ]
}

describe('the signature', () => {
  it.each<[readonly string[], readonly unknown[]]>([
    [
      ['没有收费。', '青山县商务局', '2024年1月20日'],
      ['没有收费。', '青山县商务局', '2024-01-20'],
    ],
    [['没有收费。 青山县商务局 2024年1月20日'], ['没有收费。', '青山县商务局', '2024-01-20']],
    [['没有收费。青山县商务局2024年1月20日 附件下载：'], ['没有收费。', '青山县商务局', '2024-01-20']],
    [['没有收费。 青山县商务局 2024 年 1 月 20 日'], ['没有收费。', '青山县商务局', '2024-01-20']],
  ])('is taken from the end: %j', (lines, expected) => expect(ends(...lines)).toEqual(expected))

  it.each([
    '没有收费。本报告发布于2024年1月20日',
    '没有收费。青山县商务局2024年1月20日召开会议。',
    '没有收费。青山县商务局2024年1月32日',
  ])('is no sentence with a date: %s', (line) => expect(ends(line)).toEqual([line, null, null]))
})

import { expect, test } from 'vitest'
import type { Block } from '#core/document/index'
import { recognise } from './recognise.ts'

const paragraph = (text: string, line: number): Block => ({
  kind: 'paragraph',
  role: 'body',
  text,
  position: { line },
})

const kindOf = (texts: readonly string[]): string => {
  const read = recognise({ title: null, meta: [], blocks: texts.map(paragraph) }, { fileName: 'x.txt' })
  return read.ok ? 'report' : read.error.code
}

test('as many runs of numbers as table 三 has rows are no report without the words of its rows', () => {
  const drawing = Array.from({ length: 25 }, (_, i) => `m ${i} 17.69 34.50 0 16.18 1.93 0.10 c`)
  expect(kindOf(drawing)).toBe('no-report')
})

test('four rows named are prose about the form', () => {
  const four = ['（一）予以公开', '（二）部分公开', '2.重复申请', '1.属于国家秘密'].map(
    (label) => `${label} 0 0 0 0 0 0 0`,
  )
  const numbers = Array.from({ length: 21 }, () => '甲 0 0 0 0 0 0 0')
  expect(kindOf([...four, ...numbers])).toBe('no-report')
})

import { expect, it } from 'vitest'
import { fill, fillBoth } from './bilingual.ts'

const SENTENCE = { zh: '文件不完整：{where}，共 {count} 处。', en: 'The file is cut off: {where}, {count} times.' }

it('fills both languages, each with its own words', () => {
  expect(fillBoth(SENTENCE, { where: { zh: '末尾', en: 'at its end' }, count: 2 })).toEqual({
    zh: '文件不完整：末尾，共 2 处。',
    en: 'The file is cut off: at its end, 2 times.',
  })
})

it('throws where a slot has no value', () => {
  expect(() => fill(SENTENCE.zh, { where: '末尾' })).toThrow('{count}')
})

import { describe, expect, it } from 'vitest'
import { merge } from '../../conflict/merge.ts'
import { type Finding, flat, repaired, unflat, withFactValue, withWords } from './content.ts'

const CONTENT = { facts: { subject: '商场', parts: ['甲'] }, wording: { remedy: '可以直接起诉。' } }
const OLD_REMEDY: Finding = {
  ...{ rule: 'DOC-R2', severity: 'block', message: { zh: '', en: '' } },
  at: { passage: 4, quote: '可以直接起诉。' },
  repair: '应当先申请行政复议。',
}

describe('the content of a letter', () => {
  it('is the same after it was laid flat and taken up', () => {
    expect(unflat(flat(CONTENT))).toEqual(CONTENT)
  })

  it('loses a fact that was emptied, and words that are the official ones again', () => {
    expect(withFactValue(CONTENT, 'subject', undefined).facts).toEqual({ parts: ['甲'] })
    expect(withWords(CONTENT, 'remedy', '照正式文本', '照正式文本').wording).toEqual({})
    expect(withWords(CONTENT, 'remedy', ' ', '照正式文本').wording).toEqual({})
    expect(withWords(CONTENT, 'opening', '您好：', '照正式文本').wording).toEqual({
      ...CONTENT.wording,
      opening: '您好：',
    })
  })

  it('of two people who changed different fields becomes one', () => {
    const mine = flat(withFactValue(CONTENT, 'subject', '商场文件'))
    const theirs = flat(withFactValue(CONTENT, 'days', 15))
    expect(unflat(merge(flat(CONTENT), mine, theirs).value)).toEqual({
      facts: { subject: '商场文件', parts: ['甲'], days: 15 },
      wording: CONTENT.wording,
    })
  })

  it('takes the ready sentence in the place of the wrong one, with whatever stands around it', () => {
    const around = { ...CONTENT, wording: { remedy: '如不服，可以直接起诉。特此答复。' } }
    expect(repaired(around, OLD_REMEDY)?.wording).toEqual({ remedy: '如不服，应当先申请行政复议。特此答复。' })
  })

  it('takes it for the whole part where only blanks part the two', () => {
    const spaced = { ...CONTENT, wording: { remedy: '可以 直接\n起诉。' } }
    expect(repaired(spaced, OLD_REMEDY)?.wording).toEqual({ remedy: '应当先申请行政复议。' })
  })

  it.each<[string, Partial<Finding>]>([
    ['no sentence is ready', { repair: null }],
    ['something is missing rather than wrong', { at: null }],
    ['no own words hold it', { at: { passage: 1, quote: '别处的话' } }],
  ])('stays as it is where %s', (_, change) => {
    expect(repaired(CONTENT, { ...OLD_REMEDY, ...change })).toBeNull()
  })

  it('takes a sentence with a dollar sign as it is', () => {
    expect(repaired(CONTENT, { ...OLD_REMEDY, repair: '$& 元' })?.wording).toEqual({ remedy: '$& 元' })
  })
})

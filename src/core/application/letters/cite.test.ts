import { describe, expect, it } from 'vitest'
import { article, lawArticle, tellCitations, wholeLaw } from './cite.ts'
import { citedIn } from './cited.ts'

describe('telling citations', () => {
  it('names each law and each article once, paragraph and item apart (DOC-15.5)', () => {
    const told = tellCitations([
      article(36, { item: 2 }),
      article(36, { item: 3 }),
      article(37),
      article(16, { paragraph: 2 }),
    ])
    expect(told).toBe('《中华人民共和国政府信息公开条例》第三十六条第（二）项、第（三）项、第三十七条、第十六条第二款')
  })

  it('names the second law too', () => {
    expect(tellCitations([article(42), lawArticle('fees', 6)])).toBe(
      '《中华人民共和国政府信息公开条例》第四十二条、《政府信息公开信息处理费管理办法》第六条',
    )
    expect(tellCitations([wholeLaw('archives')])).toBe('《中华人民共和国档案法》')
  })
})

const places = (text: string): readonly string[] =>
  citedIn(text).map((c) => `${c.law ?? '?'} ${c.article}/${c.paragraph ?? '-'}/${c.item ?? '-'}`)

describe('reading citations', () => {
  it.each([
    [
      '根据《中华人民共和国政府信息公开条例》第三十六条第（三）项、第十四条的规定',
      ['regulation 36/-/3', 'regulation 14/-/-'],
    ],
    ['《政府信息公开条例》第36条第（3）项', ['regulation 36/-/3']],
    ['《条例》第十六条第二款', ['regulation 16/2/-']],
    [
      '本条例第三十六条第（二）项、第（三）项和第三十七条',
      ['regulation 36/-/2', 'regulation 36/-/3', 'regulation 37/-/-'],
    ],
    ['第三十六条第三项', ['regulation 36/-/3']],
    ['《中华人民共和国统计法》第九条规定，根据《政府信息公开条例》第十四条', ['? 9/-/-', 'regulation 14/-/-']],
    ['《政府信息公开信息处理费管理办法》第六条', ['fees 6/-/-']],
    ['没有引用', []],
  ])('finds in %s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  it('reads back what is told', () => {
    const citations = [article(36, { item: 3 }), article(15), article(32), article(39, { paragraph: 1 })]
    expect(citedIn(tellCitations(citations))).toMatchObject(citations)
  })

  it('says where it found them', () => {
    expect(citedIn('依据第十四条')[0]).toMatchObject({ quote: '第十四条', at: 2 })
  })
})

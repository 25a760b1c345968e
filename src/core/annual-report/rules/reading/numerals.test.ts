import { describe, expect, it } from 'vitest'
import { canonical, chineseNumber } from './numerals.ts'

describe('Chinese numbers', () => {
  it.each([
    ['十', 10],
    ['十四', 14],
    ['四十', 40],
    ['一百二十三', 123],
    ['一百零三', 103],
    ['两千', 2000],
    ['一万二千', 12000],
    ['十二万', 120000],
    ['〇', 0],
  ])('reads %s as %i', (text, value) => expect(chineseNumber(text)).toBe(value))

  it('reads no number where digits stand side by side', () => expect(chineseNumber('二三')).toBeNull())
})

describe('the canonical text', () => {
  it.each([
    ['收到申请 ２１ 件', '收到申请21件'],
    ['公开信息四十余条', '公开信息40余条'],
    ['公开信息14万余条', '公开信息140000余条'],
    ['公开信息1.2万条', '公开信息12000条'],
    ['共 1,136 条', '共1136条'],
    ['收到14件(其中信件10件),办结12件', '收到14件（其中信件10件），办结12件'],
    ['收费12万元', '收费12万元'],
    ['第三次会议、一是加强', '第三次会议、一是加强'],
    ['收到申请三件', '收到申请3件'],
  ])('writes %s as %s', (text, result) => expect(canonical(text)).toBe(result))
})

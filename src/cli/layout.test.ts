import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { hang, pad, widest, wrap } from './layout.ts'

describe('layout in columns', () => {
  it('counts a Chinese character as two columns', () => {
    expect(pad('表三', 6)).toBe('表三  ')
    expect(pad('ID-1', 6)).toBe('ID-1  ')
    expect(widest(['ID-1', '表三表'])).toBe(6)
  })

  it('leaves a line alone where there is no width', () => {
    expect(wrap('很长的一行'.repeat(50), null)).toHaveLength(1)
  })

  it.each([10, 17, 40, 79])('keeps every line within %i columns', (width) => {
    const lines = wrap(
      '表三（三）不予公开“1.属于国家秘密”行“自然人”列写的是 12，应为 21，差 9。请核对 t3.no.secret。',
      width,
    )
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.every((line) => stringWidth(line) <= Math.max(width, 14))).toBe(true)
  })

  it('loses nothing but spaces at the ends of lines', () => {
    const text = '缺少标题“六、其他需要报告的事项”（ARP-2），请补上 six words of English here。'
    expect(wrap(text, 12).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  it('begins no line with a closing mark and ends none with an opening one', () => {
    const text = '一二三四，五六七八。（九十）“十一”、《十二》：十三；'.repeat(6)
    for (const width of [8, 9, 10, 11, 12, 13]) {
      for (const line of wrap(text, width)) {
        expect(line).not.toMatch(/^[，。）”、》：；]/)
        expect(line).not.toMatch(/[（“《]$/)
      }
    }
  })

  it('does not split words and numbers', () => {
    expect(wrap('共 12345 件 and more', 8)).toEqual(['共 12345', '件 and', 'more'])
  })

  it('splits between characters beyond the basic plane, never inside one', () => {
    expect(wrap('𠮷𠮷𠮷', 4)).toEqual(['𠮷𠮷', '𠮷'])
  })

  it('sets further lines under the first', () => {
    expect(hang('ID-1  ', '一二三四五六七八九十一二三四', 30)).toEqual(['ID-1  一二三四五六七八九十一二', '      三四'])
  })
})

import { describe, expect, it } from 'vitest'
import { formerNamesFrom, formerNamesText } from './former-names.ts'

describe('former names', () => {
  it.each([
    [
      'without days',
      '云溪县商业局；云溪县经贸局',
      [
        ['云溪县商业局', null],
        ['云溪县经贸局', null],
      ],
    ],
    [
      'with days',
      '云溪县商业局（至2002年6月30日）;云溪县经贸局(至 2019/3/14)',
      [
        ['云溪县商业局', '2002-06-30'],
        ['云溪县经贸局', '2019-03-14'],
      ],
    ],
    [
      'with brackets of their own',
      '云溪县商务局（粮食局）（至2019-03-14）',
      [['云溪县商务局（粮食局）', '2019-03-14']],
    ],
    ['with an 至 of their own', '夏至镇人民政府', [['夏至镇人民政府', null]]],
    ['of which there are none', ' ； ', []],
  ])('are read %s', (_, text, expected) => {
    expect(formerNamesFrom(text)).toEqual({ ok: true, value: expected.map(([name, until]) => ({ name, until })) })
  })

  it('are refused with a day that is none', () => {
    expect(formerNamesFrom('云溪县商业局（至去年）')).toEqual({ ok: false, error: '去年' })
  })

  it('are written as they are read', () => {
    const text = '云溪县商业局（至2002-06-30）；云溪县经贸局'
    const names = formerNamesFrom(text)
    expect(names.ok && formerNamesText(names.value)).toBe(text)
  })
})

import { describe, expect, it } from 'vitest'
import { dateFrom } from './dates.ts'

describe('a day', () => {
  it.each([
    '2019-03-15',
    '2019-3-15',
    '2019/3/15',
    '2019.03.15',
    '2019年3月15日',
    '20190315',
    '２０１９－０３－１５',
    ' 2019-03-15 ',
    '2019-03-15 00:00',
  ])('is read from “%s”', (text) => {
    expect(dateFrom(text)).toEqual({ ok: true, value: '2019-03-15' })
  })

  it.each(['', '2019', '2019-13-01', '2019-02-29', '19-3-15', '43539', '2019-03-15后', '201903151'])(
    'is not read from “%s”',
    (text) => {
      expect(dateFrom(text)).toEqual({ ok: false, error: text })
    },
  )
})

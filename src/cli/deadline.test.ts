import { describe, expect, it } from 'vitest'
import { deadlineOutput } from '#contract/index'
import { memoryIo } from '../../test/support/memory-io.ts'
import { main } from './main.ts'

async function run(...args: readonly string[]) {
  const io = memoryIo()
  return { code: await main(['deadline', ...args], io), out: io.out(), err: io.err() }
}

/** Valid by the schema, or the test fails with what is wrong. */
async function proof(...args: readonly string[]) {
  const { code, out, err } = await run(...args, '--format', 'json')
  expect([code, err]).toEqual([0, ''])
  return deadlineOutput.parse(JSON.parse(out))
}

describe('gongkai deadline', () => {
  it.each([
    ['20 days over New Year', '--received 2021-12-27 --days 20', '2022-01-25'],
    ['20 days over National Day 2022', '--received 2022-09-28 --days 20', '2022-10-31'],
    ['7 days to a make-up Saturday', '--received 2021-02-05 --days 7', '2021-02-20'],
    ['7 days over Spring Festival 2023', '--received 2023-01-18 --days 7', '2023-02-01'],
    ['15 days over Mid-Autumn and National Day', '--received 2023-09-27 --days 15', '2023-10-24'],
    ['New Year’s Eve 2024, a working day', '--received 2024-02-09 --days 20', '2024-03-14'],
    ['the same with full extension', '--received 2024-02-09 --days 20 --extend 20', '2024-04-12'],
    ['received on a make-up Sunday', '--received 2024-09-29 --days 20', '2024-10-31'],
    ['into January 2025 with its make-up Sunday', '--received 2024-12-30 --days 20', '2025-01-27'],
    ['over Spring Festival 2025', '--received 2025-01-24 --days 20', '2025-02-27'],
    ['7 days over National Day 2025', '--received 2025-09-26 --days 7', '2025-10-13'],
    ['received on a public holiday', '--received 2026-01-01 --days 7', '2026-01-12'],
    ['over Spring Festival 2026', '--received 2026-02-13 --days 20', '2026-03-19'],
    ['over the lengthened holiday of 2020', '--received 2020-01-20 --days 20', '2020-02-25'],
    ['base of the consultation', '--received 2025-03-03 --days 20', '2025-03-31'],
    ['a consultation', '--received 2025-03-03 --days 20 --suspend 2025-03-06..2025-03-24', '2025-04-17'],
    ['a third party that received the letter', '--received 2025-03-07 --days 15', '2025-03-28'],
    ['to ask for a correction', '--received 2025-03-03 --days 7', '2025-03-12'],
    ['from the corrected application', '--received 2025-03-03 --days 20 --restart 2025-03-20', '2025-04-18'],
    ['15 days to correct', '--received 2025-03-12 --days 15', '2025-04-02'],
    ['after a judgment', '--received 2025-09-22 --days 20', '2025-10-24'],
    ['to pay the fee', '--received 2025-04-10 --days 20', '2025-05-12'],
    ['from the payment', '--received 2025-04-10 --days 20 --restart 2025-05-06', '2025-06-04'],
  ])('%s (rules.md 1.7)', async (_case, args, due) => {
    const found = await proof(...args.split(' '))
    expect([found.due, found.provisional]).toEqual([due, false])
    expect(found.days.at(-1)).toMatchObject({ date: due, counted: true })
  })

  it('proves each day: counted with its number, or not with the reason and the basis', async () => {
    const { days } = await proof('--received', '2025-09-28', '--days', '3', '--extend', '1')
    expect(days).toHaveLength(13)
    expect([days[0], days[1], days[3], days.at(-1)]).toEqual([
      { date: '2025-09-28', counted: false, n: null, reason: '起算，当日不计', basis: '民法典第二百零一条' },
      { date: '2025-09-29', counted: true, n: 1, reason: '计入期限', basis: '民法典第二百零一条' },
      { date: '2025-10-01', counted: false, n: null, reason: '国庆节、中秋节', basis: '国办发明电〔2024〕12号' },
      {
        date: '2025-10-10',
        counted: true,
        n: 4,
        reason: '经政府信息公开工作机构负责人同意延长',
        basis: '条例第三十三条第二款',
      },
    ])
  })

  it('takes several consultations, whose days are left out once', async () => {
    const suspended = ['--suspend', '2025-03-06..2025-03-24', '--suspend', '2025-03-10..2025-03-26']
    const { due, days } = await proof('--received', '2025-03-03', '--days', '20', ...suspended)
    expect(due).toBe('2025-04-21')
    expect(days.filter((d) => d.counted).map((d) => d.n)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  })

  it('says that a term into a year without a notice is provisional (WD-7)', async () => {
    expect(await proof('--received', '2026-12-21', '--days', '20')).toMatchObject({ provisional: true })
    const { out } = await run('--received', '2026-12-21', '--days', '20')
    expect(out).toMatch(/^2027年1月19日（星期二）到期\n.+\n {2}暂定：/)
  })

  it('gives the same data in every language', async () => {
    const args = ['--received', '2025-03-03', '--days', '7', '--format', 'json']
    expect((await run(...args, '--lang', 'en')).out).toBe((await run(...args, '--lang', 'zh')).out)
  })

  it('tells people the date first, then why, in columns', async () => {
    const { code, out } = await run('--received', '2025-09-30', '--days', '2')
    expect(code).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "2025年10月10日（星期五）到期
        2025年9月30日起算，2 个工作日

        依据
          2025年9月30日        不计          起算，当日不计。  民法典第二百零一条
          2025年10月1日至10日  第 1 至 2 日  计入 2 个工作日，2025年10月1日至8日国庆节、中秋节不计。  民法典第二百零一条
          2025年10月10日       第 2 日       星期五，期限届满。

        逐日
          2025-09-30  星期二  不计     起算，当日不计  民法典第二百零一条
          2025-10-01  星期三  不计     国庆节、中秋节  国办发明电〔2024〕12号
          2025-10-02  星期四  不计     国庆节、中秋节  国办发明电〔2024〕12号
          2025-10-03  星期五  不计     国庆节、中秋节  国办发明电〔2024〕12号
          2025-10-04  星期六  不计     国庆节、中秋节  国办发明电〔2024〕12号
          2025-10-05  星期日  不计     国庆节、中秋节  国办发明电〔2024〕12号
          2025-10-06  星期一  不计     国庆节、中秋节  国办发明电〔2024〕12号
          2025-10-07  星期二  不计     国庆节、中秋节  国办发明电〔2024〕12号
          2025-10-08  星期三  不计     国庆节、中秋节  国办发明电〔2024〕12号
          2025-10-09  星期四  第 1 日  计入期限  民法典第二百零一条
          2025-10-10  星期五  第 2 日  计入期限  民法典第二百零一条
      "
    `)
  })

  it('speaks English where asked to', async () => {
    const { out } = await run('--received', '2025-03-06', '--days', '1', '--lang', 'en')
    expect(out).toMatchInlineSnapshot(`
      "Due on Friday, 2025-03-07
        from 2025-03-06, 1 working day

        Grounds
          2025-03-06  not counted  the term begins; this day does not count.  Civil Code, Art. 201
          2025-03-07  day 1        1 working day counted.  Civil Code, Art. 201
          2025-03-07  day 1        Friday: the term ends.

        Day by day
          2025-03-06  Thursday  not counted  the term begins; this day does not count  Civil Code, Art. 201
          2025-03-07  Friday    day 1        counts towards the term  Civil Code, Art. 201
      "
    `)
  })

  const LIMIT = '2008 年到 2096 年'
  it.each([
    ['no day of receipt', '--days 20', '--received', 'usage'],
    ['no length', '--received 2025-03-03', '--days', 'usage'],
    ['a day that does not exist', '--received 2025-02-30 --days 20', '--received：“2025-02-30”', 'date-invalid'],
    ['a length in words', '--received 2025-03-03 --days x', '--days：', 'term-length'],
    ['0 days', '--received 2025-03-03 --days 0', '“0”', 'term-length'],
    ['251 days', '--received 2025-03-03 --days 251', '250', 'term-length'],
    ['an extension of 21', '--received 2025-03-03 --days 20 --extend 21', '20', 'term-length'],
    ['a year before the Regulation', '--received 2007-12-31 --days 20', LIMIT, 'date-outside-calendar'],
    ['a year far away', '--received 2097-12-31 --days 20', LIMIT, 'date-outside-calendar'],
    ['half a consultation', '--received 2025-03-03 --days 20 --suspend 2025-03-06', '发出的日子..收到', 'usage'],
    [
      'TO before FROM',
      '--received 2025-03-03 --days 20 --suspend 2025-03-24..2025-03-06',
      '--suspend',
      'dates-reversed',
    ],
    ['a bad TO', '--received 2025-03-03 --days 20 --suspend 2025-03-06..3', '--suspend：“3”', 'date-invalid'],
    [
      'a consultation before',
      '--received 2025-03-03 --days 20 --suspend 2025-03-01..2025-03-06',
      '不应早于',
      'dates-reversed',
    ],
    ['one after the end', '--received 2025-03-03 --days 20 --suspend 2025-06-03..2025-06-06', '届满', 'term-over'],
    ['a restart before', '--received 2025-03-03 --days 20 --restart 2025-03-01', '不应早于', 'dates-reversed'],
    ['a bad restart', '--received 2025-03-03 --days 20 --restart soon', '--restart：“soon”', 'date-invalid'],
    ['a file', 'report.txt --received 2025-03-03 --days 20', '不需要“report.txt”', 'usage'],
    ['another format', '--received 2025-03-03 --days 20 --format csv', 'text、json', 'usage'],
  ])('refuses %s with a code and 64', async (_case, args, said, code) => {
    const refused = await run(...args.split(' '))
    expect([refused.code, refused.out]).toEqual([64, ''])
    expect(refused.err).toContain(said)
    expect(refused.err).toContain(`(${code})`)
  })

  it('says everything that is wrong at once', async () => {
    const { err } = await run('--received', 'x', '--days', 'y', '--restart', 'z')
    expect(err.match(/^✗ --\w+/gm)).toEqual(['✗ --received', '✗ --days', '✗ --restart'])
  })
})

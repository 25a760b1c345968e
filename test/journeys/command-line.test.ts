import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annualReport, type CheckEntryJson, checkOutput } from '#contract/index'
import { buildProgram, gongkai, type Run } from '../support/program.ts'
import { SEED_FINDINGS } from './seed-findings.ts'

const SEED = resolve('demo/jishishan-commerce-bureau-2021.txt')
const seedText = readFileSync(SEED, 'utf8')

let folder: string
beforeAll(() => {
  buildProgram()
  folder = mkdtempSync(join(tmpdir(), 'gongkai-journey-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Valid by the schema, or the test fails with what is wrong. */
const reportsOf = ({ out }: Run): CheckEntryJson[] => checkOutput.parse(JSON.parse(out)).reports

function only(run: Run): Extract<CheckEntryJson, { cells: unknown }> {
  const [entry, ...more] = reportsOf(run)
  if (!entry || 'error' in entry || more.length > 0) throw new Error(`not one report: ${run.out.slice(0, 300)}`)
  return entry
}

describe('gongkai check on the seed', () => {
  it('finds exactly what rules.md 2.9 says and ends with 1', async () => {
    const run = await gongkai(['check', SEED, '--format', 'json'])
    expect(run.code).toBe(1)
    const { findings = [] } = only(run)
    for (const { rule, verdict, severity, count, reason } of SEED_FINDINGS) {
      const found = findings.filter((f) => f.rule === rule)
      expect(
        found.map((f) => f.verdict),
        rule,
      ).toEqual(Array(count).fill(verdict))
      if (severity)
        expect(
          found.every((f) => f.severity === severity),
          rule,
        ).toBe(true)
      if (reason)
        expect(
          found.map((f) => f.reason),
          rule,
        ).toEqual(Array(count).fill(reason))
    }
    const others = findings.filter((f) => !SEED_FINDINGS.some(({ rule }) => rule === f.rule))
    expect(others.filter(({ verdict }) => verdict === 'fail' || verdict === 'uncertain')).toEqual([])
  })

  it('reads all 200 cells as 0, each with its source', async () => {
    const { cells, agency, year, edition } = only(await gongkai(['check', SEED, '--format', 'json']))
    expect([agency, year, edition]).toEqual(['积石山县商务局', 2021, '2021'])
    expect(Object.keys(cells)).toHaveLength(200)
    const odd = Object.entries(cells).filter(
      ([, c]) => c.state !== 'value' || c.value !== 0 || c.source?.text !== '0' || !c.source.where,
    )
    expect(odd).toEqual([])
  })

  it('says the result in plain text, without colour in a pipe', async () => {
    const { code, out, err } = await gongkai(['check', SEED])
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(/^✗ 积石山县商务局 2021 年度报告：2 处错误，1 处提示\n/)
    expect(out).toContain('✓ 42 项勾稽关系全部相符')
    expect(out).toMatch(/ARP-2 .*六、其他需要报告的事项/)
    expect(out).toMatch(/PUB-3 .*标题/)
    expect(out).not.toContain('\u001b')
  })

  it('speaks English where the locale does', async () => {
    const { out } = await gongkai(['check', SEED], { env: { LANG: 'en_US.UTF-8' } })
    expect(out).toMatch(/: 2 errors, 1 note\n/)
    expect(out).toContain('All 42 sums agree')
  })

  it('takes it from standard input too', async () => {
    const run = await gongkai(['check', '-', '--format', 'json'], { stdin: seedText })
    expect(run.code).toBe(1)
    expect(only(run)).toMatchObject({ file: '-', entry: null, agency: '积石山县商务局' })
  })

  it('says that the disk is full, without a stack, and ends with 73', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `node bin/gongkai.js check ${SEED} > /dev/full`], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8' },
    })
    expect([status, stderr]).toEqual([73, expect.stringContaining('无法写入“标准输出”：磁盘已满')])
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('is silent when nobody reads the pipe any more', async () => {
    expect(await gongkai(['check', SEED], { closed: true })).toMatchObject({ err: '' })
  })
})

describe('gongkai read', () => {
  it('gives the same without findings and ends with 0', async () => {
    const read = await gongkai(['read', SEED, '--format', 'json'])
    expect([read.code, read.err]).toEqual([0, ''])
    const { findings, diagnosis, ...rest } = only(await gongkai(['check', SEED, '--format', 'json']))
    expect(only(read)).toEqual(rest)
    expect([findings?.length, diagnosis]).toEqual([expect.any(Number), []])
  })
})

describe('a file that cannot be read', () => {
  const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex')
  const binary = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 167 + (i >> 3)) % 256))
  const page = `<html><body><h1>报告</h1><table>${'<tr><td>一</td><td>0</td></tr>'.repeat(40)}</table></body></html>`
  const before2019 = [
    '2018年政府信息公开工作年度报告',
    '政府信息公开情况统计表',
    '统计指标\t单位\t统计数',
    '指标名称\t计量单位\t2018年度\t历年累计',
    '主动公开信息数\t条\t12\t345',
    '其中：主动公开规范性文件数\t条\t1\t7',
    '收到申请数\t件\t0\t2',
  ].join('\n')
  const cases: [string, () => string, string[]][] = [
    ['missing', () => join(folder, 'absent.txt'), ['file-missing']],
    ['empty', () => file('empty.txt', ''), ['file-empty']],
    ['of blanks only', () => file('blank.txt', ' \n\t\n'), ['file-empty', 'no-report']],
    ['binary', () => file('noise.txt', binary), ['file-binary', 'encoding-undecidable']],
    [
      'a picture',
      () =>
        file(
          'photo.png',
          Buffer.from(
            '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000049454e44ae426082',
            'hex',
          ),
        ),
      ['file-binary', 'format-unsupported'],
    ],
    [
      'a zip named .docx',
      () => file('report.docx', zip),
      ['format-mismatch', 'archive-without-reports', 'file-truncated'],
    ],
    [
      'of no encoding',
      () =>
        file(
          'mixed.txt',
          Buffer.concat([
            Buffer.from([0x81, 0xff, 0xfe, 0xff, 0x80, 0xff]),
            Buffer.from('报告'),
            Buffer.from([0xff, 0xff, 0x80]),
          ]),
        ),
      ['encoding-undecidable', 'file-binary'],
    ],
    ['a page cut off', () => file('cut.html', page.slice(0, page.length / 2)), ['file-truncated']],
    [
      'a text cut off',
      () => file('cut.txt', seedText.slice(0, seedText.indexOf('（四）无法提供'))),
      ['file-truncated', 'no-report'],
    ],
    [
      'prose',
      () => file('prose.txt', '关于召开全县商务工作会议的通知。各股室：定于本周五上午召开会议。'.repeat(20)),
      ['no-report'],
    ],
    ['in the form used before 2019', () => file('2018.txt', before2019), ['form-before-2019']],
    [
      'over the limit',
      () => {
        const path = file('large.txt', '')
        truncateSync(path, 51 * 1024 * 1024)
        return path
      },
      ['file-too-large'],
    ],
  ]

  let json: Run
  let text: Run
  beforeAll(async () => {
    const paths = cases.map(([, make]) => make())
    json = await gongkai(['check', ...paths, '--format', 'json'])
    text = await gongkai(['check', ...paths])
  })

  it.each(cases.map(([name, , codes], i) => [name, i, codes] as const))(
    'because it is %s gets a code, words and what to do',
    (_name, i, codes) => {
      const entry = reportsOf(json)[i]
      if (!entry || !('error' in entry)) throw new Error(`was read: ${JSON.stringify(entry).slice(0, 200)}`)
      expect(codes).toContain(entry.error.code)
      expect(entry.error.message).toMatch(/[一-龥]/)
      expect(entry.error.hint).not.toBe('')
      expect(text.err).toContain(`(${entry.error.code})`)
    },
  )

  it('ends with 2, and never with a stack', () => {
    expect([json.code, json.err, text.code]).toEqual([2, '', 2])
    expect(text.out).toBe(`\n${cases.length} 份：${cases.length} 份不能读取\n`)
    expect(text.err).not.toMatch(/\n\s+at /)
  })

  it.skipIf(process.getuid?.() === 0)('because it may not be gets file-unreadable', async () => {
    const path = file('secret.txt', 'x')
    chmodSync(path, 0)
    expect(reportsOf(await gongkai(['read', path]))).toMatchObject([{ error: { code: 'file-unreadable' } }])
  })

  it('does not keep the others from being read', async () => {
    const run = await gongkai(['check', join(folder, 'absent.txt'), SEED, '--format', 'json'])
    expect(run.code).toBe(2)
    expect(reportsOf(run)).toMatchObject([{ error: { code: 'file-missing' } }, { agency: '积石山县商务局' }])
    const text = await gongkai(['check', SEED, join(folder, 'absent.txt')])
    expect(text.out).toMatch(/\n2 份：1 份有错误，1 份不能读取\n$/)
  })
})

describe('gongkai render', () => {
  const render = (to: string, out: string) => gongkai(['render', SEED, '--to', to, '-o', out], { cwd: folder })
  const starts: Readonly<Record<string, string>> = { html: '<!doctype html>', docx: 'PK', pdf: '%PDF-', json: '{' }

  it.each(Object.entries(starts))('writes %s, the same bytes each time', async (to, start) => {
    const name = `out.${to}`
    const first = await render(to, name)
    expect([first.code, first.out, first.err]).toEqual([0, '', ''])
    const bytes = readFileSync(join(folder, name))
    expect(bytes.subarray(0, start.length).toString('latin1').toLowerCase()).toBe(start.toLowerCase())
    const second = await render(to, '-')
    expect(second.code).toBe(0)
    expect(Buffer.compare(Buffer.from(second.bytes), bytes)).toBe(0)
    expect(readdirSync(folder).filter((entry) => entry.endsWith('.tmp'))).toEqual([])
  })

  it('writes JSON that follows the schema of a report', async () => {
    const report = annualReport.parse(JSON.parse((await render('json', '-')).out))
    expect(report).toMatchObject({ form: '2021', agency: '积石山县商务局', year: 2021, title: null })
    expect(report.signature).toEqual({ agency: '积石山县商务局', date: '2022-01-14' })
    expect(report.texts).not.toHaveProperty('六')
  })

  it.each(['html', 'docx', 'json'])('writes %s that is read back to the same cells and texts', async (to) => {
    await render(to, `again.${to}`)
    const again = only(await gongkai(['read', join(folder, `again.${to}`)]))
    const first = only(await gongkai(['read', SEED]))
    const numbers = (entry: typeof first) => Object.entries(entry.cells).map(([at, c]) => [at, c.state, c.value])
    expect(numbers(again)).toEqual(numbers(first))
    expect([again.agency, again.year, again.edition]).toEqual([first.agency, first.year, first.edition])
    expect(again.texts).toEqual(first.texts)
  })

  it.each([
    ['a folder that does not exist', 'absent/out.html', '文件夹不存在'],
    ['a full disk', '/dev/full', '磁盘已满'],
  ])('says so for %s and ends with 73', async (_name, out, reason) => {
    const run = await render('html', out)
    expect(run.code).toBe(73)
    expect(run.err).toContain(reason)
    expect(run.err).not.toMatch(/\n\s+at /)
  })

  it('of a folder says that it is none', async () => {
    mkdirSync(join(folder, 'empty'))
    const run = await gongkai(['render', 'empty', '--to', 'html', '-o', 'x.html'], { cwd: folder })
    expect([run.code, run.err]).toEqual([2, expect.stringContaining('(folder-without-files)')])
  })

  it('of a file that cannot be read ends with 2 and writes nothing', async () => {
    mkdirSync(join(folder, 'nothing'))
    const run = await gongkai(['render', 'absent.txt', '--to', 'html', '-o', 'nothing/out.html'], { cwd: folder })
    expect(run.code).toBe(2)
    expect(readdirSync(join(folder, 'nothing'))).toEqual([])
  })
})

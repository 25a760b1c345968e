import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryIo } from '../../test/support/memory-io.ts'
import { COMMANDS } from './commands.ts'
import type { Io } from './io.ts'
import { main } from './main.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-main-'))
  writeFileSync(join(folder, 'report.txt'), 'x')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(args: readonly string[], env: Io['env'] = {}, columns?: number) {
  const io = memoryIo({ cwd: folder, env, ...(columns !== undefined && { columns }) })
  return { code: await main(args, io), out: io.out(), err: io.err() }
}

describe('gongkai', () => {
  it.each([
    [[], 'gongkai 命令'],
    [
      ['chekc', 'a'],
      '没有“chekc”这个命令，可用的有 check、read、compare、sum、deadline、render、serve、audit、tally、keys、backup、restore、move、completion',
    ],
    [['--fast'], '没有“--fast”这个选项'],
    [['check'], '没有写明文件。用法：gongkai check FILE|DIR…'],
    [['check', '--format', 'xml', 'a'], '“--format”只能是 text、json、csv，不能是“xml”'],
    [['check', '--lang', 'fr', 'a'], '“--lang”只能是 zh、en，不能是“fr”'],
    [['check', '-', '-'], '标准输入只能读一次'],
    [['check', ''], '文件名是空的'],
    [['read', 'a', '--format', 'text'], '“--format”只能是 json、csv，不能是“text”'],
    [['render', 'report.txt', '-o', 'out'], '请用 --to 写明输出格式'],
    [
      ['render', 'report.txt', '--to', 'odt', '-o', 'out'],
      '“--to”只能是 html、docx、pdf、xlsx、csv、json，不能是“odt”',
    ],
    [['render', 'report.txt', '--to', 'pdf'], '请用 -o 写明输出文件'],
    [['render', 'a', 'b', '--to', 'pdf', '-o', 'c'], '一次只能写一个文件'],
    [['render', 'report.txt', '--to', 'html', '-o', './report.txt'], '输出文件就是原文件，不能覆盖'],
    [['compare', 'a'], '要写明两个文件。用法：gongkai compare A B'],
    [['compare', 'a', 'b', 'c'], '要写明两个文件'],
    [['check', 'a', '--jobs', '0'], '“--jobs”要写 1 到 64 的整数'],
    [['check', 'a', '-j', 'two'], '“--jobs”要写 1 到 64 的整数'],
    [['sum', '.'], '请用 --tree 写明机关名单'],
    [['sum', '.', '--tree', 'a', '--year', '20'], '“--year”要写 2019 年以后的年份'],
    [['sum', '.', '--tree', 'a', '-o', 'out'], '看不出输出格式，请用 --to 写明'],
    [['sum', '.', '--tree', 'a', '--to', 'pdf'], '写了 --to，也要用 -o 写明输出文件'],
    [['sum', '.', '--tree', 'a', '-o', '-', '--to', 'json'], '-o 要写文件名'],
    [['completion'], '要写明 bash、zsh、fish 之一'],
    [['completion', 'tcsh'], '要写明 bash、zsh、fish 之一'],
    [['audit'], '要写明 verify、anchor 之一'],
    [['audit', 'erase'], '要写明 verify、anchor 之一'],
    [['audit', 'verify', '--against', '12:abc'], '“--against”要写成 编号:校验值'],
    [['audit', 'verify', '--against', `12:${'a'.repeat(64)}`], '要用 --agency 写明是哪个机关'],
    [['backup'], '没有写明文件'],
    [['backup', '-'], '要写文件名，不能是“-”'],
    [['move'], '请用 --to 写明搬到哪里'],
    [['move', '--to', 'moon'], '“--to”只能是 server、folder，不能是“moon”'],
    [['move', '--to', 'server'], '请设置 DATABASE_URL'],
    [['serve', 'now'], '不需要“now”'],
    [['serve', '--port', 'http'], 'PORT'],
  ])('%j ends with 64 and a sentence on standard error', async (args, sentence) => {
    const { code, out, err } = await run(args)
    expect(code).toBe(64)
    expect(out).toBe('')
    expect(err).toContain(sentence)
  })

  it('does not pour a binary file over a terminal', async () => {
    const { code, err } = await run(['render', 'report.txt', '--to', 'pdf', '-o', '-'], {}, 80)
    expect([code, err]).toEqual([64, expect.stringContaining('不能显示在终端上')])
  })

  it('shows its version', async () => {
    expect(await run(['--version'])).toEqual({
      code: 0,
      out: expect.stringMatching(/^gongkai \d+\.\d+\.\d+\n$/),
      err: '',
    })
    expect(await run(['-V'])).toMatchObject({ code: 0 })
  })

  it('shows help on standard output, in the language of the locale or of --lang', async () => {
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('读取并核对年度报告'),
      err: '',
    })
    expect(await run(['-h'], { LANG: 'en_US.UTF-8' })).toMatchObject({ out: expect.stringContaining('Exit codes') })
    expect(await run(['--lang', 'zh', '-h'], { LANG: 'en_US.UTF-8' })).toMatchObject({
      out: expect.stringContaining('退出码'),
    })
  })

  it.each(COMMANDS.map((command) => [command.name, command] as const))('explains %s', async (name, command) => {
    const { code, out } = await run([name, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`gongkai ${command.usage}`)
    for (const option of Object.keys(command.options)) expect(out).toContain(`--${option}`)
  })

  it('complains in the language that was asked for', async () => {
    expect((await run(['check', '--lang', 'en'])).err).toBe(
      '✗ Wrong usage: no file is named. Usage: gongkai check FILE|DIR… [--format text|json|csv] [--previous FILE|DIR] [--jobs N].\n  Run gongkai --help.  (usage)\n',
    )
  })

  it('says an unexpected error in one sentence with a reference, and its stack only to those who debug', async () => {
    const broken = (env: Io['env']) => {
      const io = memoryIo({ env })
      const stdout: Io['stdout'] = {
        ...io.stdout,
        write: () => {
          throw new Error('the pipe is made of lead')
        },
      }
      return { io, run: main(['--help'], { ...io, stdout }) }
    }
    const quiet = broken({})
    expect(await quiet.run).toBe(69)
    expect(quiet.io.err()).toMatch(/参考号：[0-9a-f]{8}/)
    expect(quiet.io.err()).not.toMatch(/lead|at /)
    const loud = broken({ GONGKAI_DEBUG: '1' })
    await loud.run
    expect(loud.io.err()).toContain('the pipe is made of lead')
  })
})

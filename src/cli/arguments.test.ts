import { describe, expect, it } from 'vitest'
import { type Options, parseArguments, splitCommand } from './arguments.ts'

const meaning = { zh: '', en: '' }
const OPTIONS: Options = {
  format: { value: 'text|json', choices: ['text', 'json'], meaning },
  output: { value: 'OUT', short: 'o', meaning },
  suspend: { value: 'FROM..TO', several: true, meaning },
  empty: { meaning },
}

const parse = (...args: string[]) => {
  const parsed = parseArguments(args, OPTIONS)
  if (!parsed.ok) return parsed.error.en
  const { files, values, lists, switches } = parsed.value
  return { files, values: Object.fromEntries([...values, ...lists]), switches: [...switches] }
}

describe('arguments', () => {
  it.each([
    [['a', '--format', 'json', 'b'], { files: ['a', 'b'], values: { format: 'json' }, switches: [] }],
    [['--format=json', '-'], { files: ['-'], values: { format: 'json' }, switches: [] }],
    [['-o', '-', 'a', '--empty'], { files: ['a'], values: { output: '-' }, switches: ['empty'] }],
    [['-oout.pdf', '--', '--strange name'], { files: ['--strange name'], values: { output: 'out.pdf' }, switches: [] }],
    [['--format', 'text', '--format', 'json'], { files: [], values: { format: 'json' }, switches: [] }],
    [['--suspend', 'a..b', '--suspend=c..d'], { files: [], values: { suspend: ['a..b', 'c..d'] }, switches: [] }],
  ])('%j are understood', (args, expected) => {
    expect(parse(...args)).toEqual(expected)
  })

  it.each([
    [['--fromat', 'json'], 'there is no option --fromat'],
    [['-x'], 'there is no option -x'],
    [['--format'], '--format needs text|json'],
    [['--format', 'xml'], '--format must be text, json, not “xml”'],
    [['-o', ''], '-o needs OUT'],
    [['--empty=yes'], '--empty takes no value'],
  ])('%j are refused in words', (args, expected) => {
    expect(parse(...args)).toBe(expected)
  })

  it.each([
    [['check', 'a'], 'check', ['a'], null],
    [['--lang', 'en', 'check', 'a', '--format', 'json'], 'check', ['--lang', 'en', 'a', '--format', 'json'], 'en'],
    [['check', '--lang=zh'], 'check', ['--lang=zh'], 'zh'],
    [['--help'], null, ['--help'], null],
    [[], null, [], null],
  ])('of %j the command is %s', (args, name, rest, lang) => {
    expect(splitCommand(args)).toEqual({ name, rest, lang })
  })
})

import type { Bilingual, Language } from '#core/shared/index'
import { COMMON_OPTIONS, type Options } from './arguments.ts'
import type { Command } from './command.ts'
import { pad, widest } from './layout.ts'
import type { Paint } from './paint.ts'

const TEXTS = {
  about: {
    zh: '公开 gongkai：读取、核对、输出政府信息公开工作年度报告，并开办公开栏目。',
    en: 'gongkai: reads, checks and writes annual reports on government information disclosure, and serves a portal.',
  },
  usage: { zh: '用法', en: 'Usage' },
  command: { zh: '命令', en: 'Commands' },
  options: { zh: '选项', en: 'Options' },
  exits: { zh: '退出码', en: 'Exit codes' },
  anyCommand: { zh: 'gongkai 命令 [选项]', en: 'gongkai COMMAND [OPTIONS]' },
  stdin: { zh: 'FILE 写 - 为标准输入。', en: 'FILE may be - for standard input.' },
  more: { zh: '某一命令的选项：gongkai 命令 --help', en: 'Options of a command: gongkai COMMAND --help' },
} as const satisfies Record<string, Bilingual>

const EXITS: readonly (readonly [string, Bilingual])[] = [
  ['0', { zh: '没有错误', en: 'no errors' }],
  [
    '1',
    {
      zh: '报告或汇总有错误，操作记录不符，有内容没有换密钥',
      en: 'errors in a report, a sum or an audit trail; texts left under an old key',
    },
  ],
  ['2', { zh: '有文件不存在或不能读取', en: 'a file is missing or not readable' }],
  ['64', { zh: '命令用法不对', en: 'wrong usage' }],
  ['73', { zh: '不能写入输出文件', en: 'the output cannot be written' }],
]

export const MAIN_OPTIONS = {
  ...COMMON_OPTIONS,
  version: { short: 'V', meaning: { zh: '显示版本', en: 'show the version' } },
} as const satisfies Options

type Row = readonly [string, string]

function block(title: string, rows: readonly Row[], paint: Paint): string {
  const column = widest(rows.map(([left]) => left)) + 3
  return [paint.bold(title), ...rows.map(([left, right]) => `  ${pad(left, column)}${paint.muted(right)}`)].join('\n')
}

const optionRows = (options: Options, language: Language): Row[] =>
  Object.entries(options).map(([name, { short, value, meaning }]) => [
    `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
    meaning[language],
  ])

const page = (...blocks: string[]): string => `${blocks.join('\n\n')}\n`

/** What `gongkai --help` prints. */
export function mainHelp(commands: readonly Command[], language: Language, paint: Paint): string {
  const say = (name: keyof typeof TEXTS): string => TEXTS[name][language]
  return page(
    say('about'),
    `${paint.bold(say('usage'))}\n  ${say('anyCommand')}`,
    block(
      say('command'),
      commands.map(({ name, summary }) => [name, summary[language]]),
      paint,
    ),
    block(say('options'), optionRows(MAIN_OPTIONS, language), paint),
    block(
      say('exits'),
      EXITS.map(([code, meaning]) => [code, meaning[language]]),
      paint,
    ),
    say('more'),
  )
}

/** What `gongkai check --help` prints. */
export function commandHelp(
  { usage, summary, details, files, words, dash, options }: Command,
  language: Language,
  paint: Paint,
): string {
  const say = (name: keyof typeof TEXTS): string => TEXTS[name][language]
  return page(
    summary[language],
    `${paint.bold(say('usage'))}\n  gongkai ${usage}`,
    block(say('options'), optionRows({ ...options, ...COMMON_OPTIONS }, language), paint),
    ...(details ? [details[language]] : []),
    ...(files === 'none' || words || dash === false ? [] : [say('stdin')]),
  )
}

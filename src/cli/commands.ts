import type { Command } from './command.ts'

const RENDER_FORMATS = ['html', 'docx', 'pdf', 'json']

/** Every command, in the order in which help shows them. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    usage: 'check FILE… [--format text|json]',
    summary: {
      zh: '读取并核对年度报告，指出错在哪一格、怎么改',
      en: 'read and check reports: which cell is wrong, and what to do',
    },
    files: 'many',
    options: {
      format: {
        value: 'text|json',
        choices: ['text', 'json'],
        meaning: { zh: '给人看的文字（缺省），或给程序用的数据', en: 'text for people (default) or data for programs' },
      },
    },
    run: async (...all) => (await import('./commands/check.ts')).run(...all),
  },
  {
    name: 'read',
    usage: 'read FILE… [--format json]',
    summary: {
      zh: '只读取，不核对：输出每一格的数和它的出处',
      en: 'read only: every cell with the place it came from',
    },
    files: 'many',
    options: {
      format: { value: 'json', choices: ['json'], meaning: { zh: '输出的格式，只有 json', en: 'output format: json' } },
    },
    run: async (...all) => (await import('./commands/read.ts')).run(...all),
  },
  {
    name: 'render',
    usage: 'render FILE --to html|docx|pdf|json -o OUT',
    summary: { zh: '把年度报告写成网页、Word、PDF 或数据', en: 'write a report as a web page, Word, PDF or data' },
    files: 'one',
    options: {
      to: {
        value: RENDER_FORMATS.join('|'),
        choices: RENDER_FORMATS,
        meaning: { zh: '输出的格式', en: 'output format' },
      },
      output: {
        short: 'o',
        value: 'OUT',
        meaning: { zh: '输出的文件，- 为标准输出', en: 'output file, - for standard output' },
      },
    },
    run: async (...all) => (await import('./commands/render.ts')).run(...all),
  },
  {
    name: 'serve',
    usage: 'serve [--port N] [--host ADDRESS] [--data DIR] [--empty]',
    summary: { zh: '启动公开网站和工作入口', en: 'start the public site and the desk' },
    files: 'none',
    options: {
      port: { value: 'N', meaning: { zh: '端口，缺省 PORT 或 3000', en: 'port, default PORT or 3000' } },
      host: {
        value: 'ADDRESS',
        meaning: { zh: '地址，缺省 HOST 或 127.0.0.1', en: 'address, default HOST or 127.0.0.1' },
      },
      data: {
        value: 'DIR',
        meaning: { zh: '数据文件夹，缺省 GONGKAI_DATA 或 ./data', en: 'data folder, default GONGKAI_DATA or ./data' },
      },
      empty: { meaning: { zh: '不装入演示数据', en: 'without demonstration data' } },
    },
    run: async (...all) => (await import('./commands/serve.ts')).run(...all),
  },
]

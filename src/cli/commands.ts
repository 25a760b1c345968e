import type { Bilingual, Language } from '#core/shared/index'
import type { Option } from './arguments.ts'
import type { Command } from './command.ts'
import { SHELLS } from './completion.ts'
import { JOBS_OPTION } from './jobs.ts'
import { DATA, PLACE_COMMANDS } from './place-commands.ts'
import { RENDER_FORMATS } from './render-formats.ts'

const FORMAT_USES: Readonly<Record<string, Bilingual>> = {
  text: { zh: 'text 给人看', en: 'text for people' },
  json: { zh: 'json 给程序用', en: 'json for programs' },
  csv: { zh: 'csv 给表格软件用', en: 'csv for spreadsheets' },
}

const formats = (...choices: readonly string[]): Option => {
  const uses = (language: Language): string[] => choices.map((choice) => FORMAT_USES[choice]?.[language] ?? choice)
  const meaning = {
    zh: `输出的格式，缺省 ${choices[0]}：${uses('zh').join('，')}`,
    en: `output format, default ${choices[0]}: ${uses('en').join(', ')}`,
  }
  return { value: choices.join('|'), choices, meaning }
}

const PREVIOUS: Option = {
  value: 'FILE|DIR',
  meaning: {
    zh: '上一年度的报告或文件夹，按机关对应，用来核对跨年的规则',
    en: 'reports of the year before, matched by agency, for the rules across years',
  },
}

const TO: Option = {
  value: RENDER_FORMATS.join('|'),
  choices: RENDER_FORMATS,
  meaning: { zh: '输出的格式', en: 'output format' },
}

/** Every command, in the order in which help shows them. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    usage: 'check FILE|DIR… [--format text|json|csv] [--previous FILE|DIR] [--jobs N]',
    summary: {
      zh: '读取并核对年度报告，指出错在哪一格、怎么改',
      en: 'read and check reports: which cell is wrong, and what to do',
    },
    files: 'many',
    options: { format: formats('text', 'json', 'csv'), previous: PREVIOUS, jobs: JOBS_OPTION },
    details: {
      zh: 'DIR 里和压缩包里的报告逐份核对。一份读得太久或占用内存太多的文件会停下来，不影响其他文件。',
      en: 'Reports in a DIR and in archives are checked one by one. A file that takes too long or too much memory is given up alone.',
    },
    run: async (...all) => (await import('./commands/check.ts')).run(...all),
  },
  {
    name: 'read',
    usage: 'read FILE|DIR… [--format json|csv] [--jobs N]',
    summary: {
      zh: '只读取，不核对：输出每一格的数和它的出处',
      en: 'read only: every cell with the place it came from',
    },
    files: 'many',
    options: { format: formats('json', 'csv'), jobs: JOBS_OPTION },
    run: async (...all) => (await import('./commands/read.ts')).run(...all),
  },
  {
    name: 'compare',
    usage: 'compare A B [--format text|json]',
    summary: {
      zh: '比较两个年度或者两份报告：哪些格变了，上年的措施有没有交代',
      en: 'compare two years or two versions: cells, texts, what became of measures',
    },
    files: 'two',
    options: { format: formats('text', 'json') },
    run: async (...all) => (await import('./commands/compare.ts')).run(...all),
  },
  {
    name: 'sum',
    usage: 'sum DIR… --tree FILE [--year Y] [--area FILE] [--format text|json|csv] [-o OUT] [--to FORMAT]',
    summary: {
      zh: '汇总一个地区的报告：谁没有交，合计是多少，和本级报告差在哪个单位',
      en: 'add up the reports of an area: who is missing, the sums, where the area’s own report differs',
    },
    files: 'many',
    options: {
      tree: { value: 'FILE', meaning: { zh: '机关名单（CSV）', en: 'list of agencies (CSV)' } },
      year: { value: 'Y', meaning: { zh: '年度，缺省取多数报告的年度', en: 'year, default that of most reports' } },
      area: {
        value: 'FILE',
        meaning: { zh: '本级政府自己的报告，用来比较', en: 'the area’s own report, to compare with' },
      },
      format: formats('text', 'json', 'csv'),
      output: { short: 'o', value: 'OUT', meaning: { zh: '汇总出的报告写入的文件', en: 'file for the summed report' } },
      to: { ...TO, meaning: { zh: '它的格式，缺省看文件名', en: 'its format, default by the name of the file' } },
      jobs: JOBS_OPTION,
    },
    details: {
      zh: `机关名单第一行写列名，每个机关一行：
  编号 id             不写这一列时，名称就是编号
  名称 name           全称
  上级 parent         上级的编号或名称，最上一级空着
  类别 kind           政府、政府办公室、部门、乡镇、垂直管理
  曾用名 former names  几个用“；”分开
  承接机关 successor   已并入的机关的编号或名称
说明见 docs/roll-up.md。`,
      en: `The list begins with a line of column names; one agency a line:
  id            without this column the name is the id
  name          full name
  parent        id or name of the superior, empty for the topmost
  kind          government, office, department, township, vertical
  former names  separated by ;
  successor     id or name of the body that took it over
See docs/roll-up.md.`,
    },
    run: async (...all) => (await import('./commands/sum.ts')).run(...all),
  },
  {
    name: 'deadline',
    usage: 'deadline --received DATE --days N [--extend N] [--suspend FROM..TO]… [--restart DATE] [--format text|json]',
    summary: {
      zh: '计算期限哪一天到期，逐日写明计不计、依据哪一条',
      en: 'when a term ends, with the proof: each day, counted or not, and by which article',
    },
    files: 'none',
    options: {
      received: { value: 'DATE', meaning: { zh: '收到的日子，当日不计', en: 'day of receipt, not counted itself' } },
      days: { value: 'N', meaning: { zh: '期限，工作日', en: 'length in working days' } },
      extend: { value: 'N', meaning: { zh: '延长的工作日，最多 20', en: 'extension in working days, at most 20' } },
      suspend: {
        value: 'FROM..TO',
        several: true,
        meaning: {
          zh: '征求意见：发出的日子..收到意见的日子；可以写几次',
          en: 'consultation: day of dispatch..day the opinion arrived; may be repeated',
        },
      },
      restart: {
        value: 'DATE',
        meaning: {
          zh: '收到补正材料或者缴费的日子，期限重新计算',
          en: 'day on which the correction or the fee came in: the term begins anew',
        },
      },
      format: formats('text', 'json'),
    },
    details: {
      zh: `日期写成 2025-03-12 这样。答复期限是 20 个工作日（条例第三十三条），要求补正 7 个（第三十条），第三方提出意见 15 个（第三十二条）。
例如 gongkai deadline --received 2025-03-03 --days 20 --suspend 2025-03-06..2025-03-24`,
      en: `Dates are written 2025-03-12. A reply is due within 20 working days (Art. 33), a correction is asked for within 7 (Art. 30), a third party
answers within 15 (Art. 32). For example:
  gongkai deadline --received 2025-03-03 --days 20 --suspend 2025-03-06..2025-03-24`,
    },
    run: async (...all) => (await import('./commands/deadline.ts')).run(...all),
  },
  {
    name: 'render',
    usage: `render FILE --to ${RENDER_FORMATS.join('|')} -o OUT`,
    summary: {
      zh: '把年度报告写成网页、Word、PDF、Excel 或数据',
      en: 'write a report as a web page, Word, PDF, Excel or data',
    },
    files: 'one',
    options: {
      to: TO,
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
      data: DATA,
      empty: { meaning: { zh: '不装入演示数据', en: 'without demonstration data' } },
    },
    run: async (...all) => (await import('./commands/serve.ts')).run(...all),
  },
  ...PLACE_COMMANDS,
  {
    name: 'completion',
    usage: `completion ${SHELLS.join('|')}`,
    summary: { zh: '输出命令补全脚本', en: 'print a shell completion script' },
    files: 'one',
    words: SHELLS,
    options: {},
    details: {
      zh: '例如 bash：source <(gongkai completion bash)',
      en: 'For bash: source <(gongkai completion bash)',
    },
    run: async (args, context) => (await import('./commands/completion.ts')).run(args, context, COMMANDS),
  },
]

import { z } from 'zod'
import { sectionKey } from './annual-report.ts'
import { unit } from './cell.ts'

export const CHECK_OUTPUT_SCHEMA = 'urn:gongkai:check-output:2'
export const CHECK_OUTPUT_VERSION = 2

const source = z
  .strictObject({
    text: z.string().meta({ title: '原文 text', description: '这一格印出的文字。The text found, as printed.' }),
    where: z.string().meta({ title: '位置 where', description: '在文件中的位置，例如“第2个表格第5行第4格”。' }),
  })
  .meta({ id: 'source', title: '出处 source' })

const readCell = z
  .strictObject({
    state: z.enum(['value', 'blank', 'unreadable']),
    value: z.number().nullable().meta({ description: '只有 state 为 value 时有数。Null unless state is value.' }),
    unit,
    remark: z.string().nullable(),
    candidates: z.array(z.number()).meta({
      description: 'state 为 unreadable 时可能的数；也可能一个也没有。What an unreadable cell may say; may be empty.',
    }),
    source: source
      .nullable()
      .meta({ description: '文件里没有印这一格时为 null。Null where the file does not print it.' }),
  })
  .meta({ id: 'readCell', title: '一格 cell' })

export const address = z
  .string()
  .regex(/^t[234]\.[A-Za-z]+(\.[A-Za-z]+)+$/)
  .meta({ id: 'address', title: '地址 address', description: 't3.open.natural; all are listed in annual-report.json' })

const finding = z
  .strictObject({
    rule: z.string().meta({ description: 'ID-1, ARP-2 …: docs/rules.md' }),
    instance: z
      .string()
      .nullable()
      .meta({ description: '规则的哪一处。Which place of the rule: t3.open, natural, 六.' }),
    verdict: z.enum(['pass', 'fail', 'uncertain', 'notAssessable']),
    severity: z.enum(['error', 'warning', 'note']),
    message: z.string(),
    messageEn: z.string(),
    cells: z.array(address).meta({ description: '先看的排在前面。The one to look at first leads.' }),
    left: z.number().nullable(),
    right: z.number().nullable(),
    reason: z.string().nullable().meta({ description: 'usedForReading, noPreviousReport, saidBy:ARP-2 …' }),
  })
  .meta({ id: 'finding', title: '核对结果 finding' })

const change = z
  .strictObject({
    address,
    from: z.number().nullable().meta({ description: '现在的数；空格为 null。What stands there; null for a blank.' }),
    to: z.number(),
    story: z.string().meta({ description: 'totalNotUpdated, digitsSwapped …：可能的原因 what probably happened' }),
    sentence: z.string(),
    sentenceEn: z.string(),
  })
  .meta({ id: 'change', title: '改一格 change of a cell' })

const diagnosisGroup = z
  .strictObject({
    broken: z.array(z.string()).meta({ description: 'ID-1:t3.open …' }),
    repairs: z.array(z.strictObject({ changes: z.array(change) })).meta({
      description: '任取一种即可，最可能的在前。Any one of them mends the group; the likeliest first.',
    }),
    size: z.int().meta({ description: '最少要改几格；没有找到为 0。Fewest cells; 0 when none was found.' }),
    equallyGood: z.int().meta({ description: '同样少的改法有几种。Repairs of that size.' }),
    complete: z.boolean().meta({ description: '是否全部找过。False when the search gave up.' }),
  })
  .meta({ id: 'diagnosisGroup', title: '互相牵连的不符 sums that hang together' })

export const fileSource = {
  file: z.string().meta({ description: '如命令行所写，- 为标准输入。As given; - is standard input.' }),
  entry: z
    .string()
    .nullable()
    .meta({ description: '压缩包里的文件名；单独的文件为 null。The file inside an archive.' }),
}

const readEntry = z
  .strictObject({
    ...fileSource,
    edition: z.enum(['2021', '2019']),
    agency: z.string().nullable(),
    year: z.int().nullable(),
    cells: z.record(address, readCell),
    texts: z.partialRecord(sectionKey, z.string()),
    findings: z
      .array(finding)
      .optional()
      .meta({ description: 'read 命令不核对，没有这一项。Absent in the output of read.' }),
    diagnosis: z
      .array(diagnosisGroup)
      .optional()
      .meta({ description: '合计不符时怎么改最少；相符为空。How to mend broken sums. Absent in the output of read.' }),
  })
  .meta({ id: 'report', title: '一份报告 report' })

export const errorEntry = z
  .strictObject({
    ...fileSource,
    error: z.strictObject({
      code: z.string().meta({ description: 'docs/errors.md lists all' }),
      message: z.string(),
      messageEn: z.string(),
      hint: z.string(),
    }),
  })
  .meta({ id: 'failure', title: '不能读取的文件 file that cannot be read' })

/** What `gongkai check` and `gongkai read` print with `--format json`. */
export const checkOutput = z
  .strictObject({
    schema: z.literal(CHECK_OUTPUT_SCHEMA),
    version: z.literal(CHECK_OUTPUT_VERSION),
    reports: z.array(z.union([readEntry, errorEntry])).meta({
      description: '每份报告一项，按文件的顺序。One entry a report, in the order of the files.',
    }),
  })
  .meta({
    title: '核对结果 output of gongkai check and gongkai read',
    description: '一个文件有几份报告就有几项；不能读取的文件有一项 error。A file with two reports has two entries.',
  })

export type CheckOutputJson = z.infer<typeof checkOutput>
export type CheckEntryJson = CheckOutputJson['reports'][number]

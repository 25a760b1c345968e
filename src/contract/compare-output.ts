import { z } from 'zod'
import { sectionKey } from './annual-report.ts'
import { cell } from './cell.ts'
import { address, fileSource } from './check-output.ts'

export const COMPARE_OUTPUT_SCHEMA = 'urn:gongkai:compare-output:1'
export const COMPARE_OUTPUT_VERSION = 1

const side = z
  .strictObject({
    ...fileSource,
    agency: z.string().nullable(),
    year: z.int().nullable(),
    edition: z.enum(['2021', '2019']),
    form: z.enum(['2021', '2021-single', '2019']),
  })
  .meta({ id: 'side', title: '一方 one side' })

const difference = z
  .strictObject({
    address,
    name: z.string(),
    nameEn: z.string(),
    before: cell,
    after: cell,
    change: z.number().nullable().meta({
      description: '后减前；有一方不是数或单位不同为 null。After − before; null unless both are numbers in one unit.',
    }),
  })
  .meta({ id: 'difference', title: '不同的一格 cell that differs' })

const textComparison = z
  .strictObject({
    section: sectionKey,
    alike: z
      .int()
      .meta({ description: '后一份里与前一份相同的句子（数字不计）。Sentences that stand in both, figures aside.' }),
    sentences: z.int().meta({ description: '后一份的句子总数。Sentences of the later text.' }),
    changes: z.array(z.strictObject({ before: z.string().nullable(), after: z.string().nullable() })).meta({
      description: '两边都有为改写，只有 before 为删去，只有 after 为新增。Both: reworded; one only: gone or new.',
    }),
  })
  .meta({ id: 'textComparison', title: '一部分文字 text of a section' })

const measure = z
  .strictObject({
    measure: z.string(),
    fate: z.enum(['reported', 'repeated', 'silent']),
    answer: z.string().nullable(),
  })
  .meta({ id: 'measure', title: '上年提出的改进措施 measure announced the year before' })

/** What `gongkai compare` prints with `--format json`. */
export const compareOutput = z
  .strictObject({
    schema: z.literal(COMPARE_OUTPUT_SCHEMA),
    version: z.literal(COMPARE_OUTPUT_VERSION),
    kind: z.enum(['years', 'versions']).meta({ description: '两个年度，或者同一年度的两份。' }),
    before: side,
    after: side,
    compared: z.int().meta({ description: '两份都有的格。Cells that both forms have.' }),
    cells: z.array(difference),
    notComparable: z.array(address).meta({ description: '只有一种格式才有的格。Cells of one form only. MIG-1' }),
    texts: z.array(textComparison),
    measures: z.array(measure).nullable().meta({ description: '比较同一年度的两份时为 null。Null between versions.' }),
  })
  .meta({ title: '比较结果 output of gongkai compare' })

export type CompareOutputJson = z.infer<typeof compareOutput>

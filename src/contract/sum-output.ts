import { z } from 'zod'
import { annualReport } from './annual-report.ts'
import { address, errorEntry } from './check-output.ts'

export const SUM_OUTPUT_SCHEMA = 'urn:gongkai:sum-output:1'
export const SUM_OUTPUT_VERSION = 1

const issue = z
  .strictObject({
    code: z.string().meta({ description: 'missing, duplicateDiffers …: docs/roll-up.md' }),
    severity: z.enum(['error', 'warning', 'note']),
    body: z.string().nullable().meta({ description: '机关名单里的编号。Id in the list of agencies.' }),
    files: z.array(z.string()),
    cells: z.array(address),
    message: z.string(),
    messageEn: z.string(),
  })
  .meta({ id: 'issue', title: '汇总时发现的问题 issue' })

const difference = z
  .strictObject({
    area: z.string(),
    address,
    given: z.number().meta({ description: "这一级自己的报告所印的数。What the area's own report says." }),
    sum: z.number().meta({ description: '各单位之和。What its units add up to.' }),
    trace: z
      .strictObject({ body: z.string(), kind: z.enum(['omitted', 'doubled', 'leftOut']) })
      .nullable()
      .meta({ description: '能解释差额的单位；没有为 null。The unit that explains the gap.' }),
    message: z.string(),
    messageEn: z.string(),
  })
  .meta({ id: 'areaDifference', title: "与本级报告的差异 difference from the area's own report" })

/** What `gongkai sum` prints with `--format json`. */
export const sumOutput = z
  .strictObject({
    schema: z.literal(SUM_OUTPUT_SCHEMA),
    version: z.literal(SUM_OUTPUT_VERSION),
    year: z.int(),
    expected: z.int().meta({ description: '应当报送的单位。Bodies that should report.' }),
    counted: z.int().meta({ description: '计入的报告。Reports that count.' }),
    issues: z.array(issue),
    differences: z.array(difference),
    unread: z.array(errorEntry).meta({ description: '不能读取的文件。Files that could not be read.' }),
    report: annualReport.meta({ description: '汇总出的报告。The sum, in the form in force.' }),
  })
  .meta({ title: '汇总结果 output of gongkai sum' })

export type SumOutputJson = z.infer<typeof sumOutput>

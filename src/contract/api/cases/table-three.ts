import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { day, ofAgency } from '../common.ts'
import { caseRecord } from './record.ts'
import { column } from './values.ts'

const year = z.coerce.number().int().min(2008).max(2199)
const ofYear = z.object({ ...ofAgency.shape, year })
/** r1 to r25; the columns c1 to c6 and the total. */
const row = z.string().regex(/^r([1-9]|1\d|2[0-5])$/)
const anyColumn = z.enum([...column.options, 'total'])

const tableRow = z.strictObject({
  row,
  label: z.string(),
  values: z.record(anyColumn, z.int()),
})

export const showTableThree = endpoint({
  method: 'GET',
  path: '/api/table-three/:agencyId/:year',
  id: 'showTableThree',
  summary: {
    zh: '由登记簿得出的表三，可以看过去某一天的',
    en: 'Table 三 from the register, also as it was known on a day',
  },
  params: ofYear,
  query: z.object({ knownOn: day.optional() }),
  answer: z.strictObject({
    year: z.int(),
    years: z.array(z.int()),
    knownOn: day.nullable(),
    rows: z.array(tableRow),
    compared: z
      .strictObject({
        differences: z.array(
          z.strictObject({ row, column: anyColumn, derived: z.int(), reported: z.int().nullable() }),
        ),
        corrections: z
          .strictObject({ reported: z.int(), asked: z.int() })
          .nullable()
          .meta({ description: 'ID-16：r15、r21 多于登记簿里的补正告知 more of them than corrections were asked for' }),
      })
      .nullable()
      .meta({ description: '与已填报的年度报告比较（ID-11、ID-16）compared with the report of the year' }),
  }),
})

export const openCell = endpoint({
  method: 'GET',
  path: '/api/table-three/:agencyId/:year/cells/:row/:column',
  id: 'openCell',
  summary: { zh: '一个单元格里的申请', en: 'The cases behind a cell' },
  params: z.object({ ...ofYear.shape, row, column: anyColumn }),
  answer: z.strictObject({ cases: z.array(caseRecord) }),
})

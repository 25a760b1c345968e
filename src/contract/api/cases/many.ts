import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { id, ofAgency } from '../common.ts'
import { told } from './values.ts'

/** The workbook to fill in. */
export const CASES_TEMPLATE = '/api/case-workbooks/:agencyId/template.xlsx'

const line = z.strictObject({
  line: z.int(),
  title: z.string(),
  applicant: z.string().meta({ description: '自然人遮住一部分 a person is masked' }),
  problems: z.array(told),
  cautions: z.array(told),
})

/** A workbook as a form sends it. `preview` changes nothing; `register` takes all lines or none. */
export const registerMany = endpoint({
  method: 'POST',
  path: '/api/case-workbooks/:agencyId',
  id: 'registerMany',
  summary: { zh: '用表格批量登记：先预览，没有错误再全部登记', en: 'Register from a workbook: all lines or none' },
  params: ofAgency,
  query: z.object({ mode: z.enum(['preview', 'register']) }),
  answer: z.strictObject({
    lines: z.array(line),
    faults: z.int(),
    registered: z.array(z.strictObject({ line: z.int(), id, number: z.string() })),
  }),
  creates: true,
})

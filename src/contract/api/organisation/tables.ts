import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { bilingual } from '../common.ts'

const counts = z.strictObject({ added: z.int(), changed: z.int() })

const plan = z.strictObject({ agencies: counts, sections: counts, people: counts, accounts: counts })

const problem = z.strictObject({
  table: z.string(),
  line: z.int().meta({ description: '文件里的行号，0 = 已有的内容 the line in the file; 0 = something that is kept' }),
  column: z.string(),
  code: z.string(),
  message: bilingual,
  hint: bilingual,
})

/** Files as a form sends them (`multipart/form-data`, field `file`): workbooks or CSV, known by their heads. */
export const previewOrganisation = endpoint({
  method: 'POST',
  path: '/api/organisation/preview',
  id: 'previewOrganisation',
  summary: {
    zh: '预览机关、人员表：会改什么，逐行有什么问题',
    en: 'What tables would bring, and line by line what is wrong',
  },
  answer: z.strictObject({
    read: z.strictObject({ agencies: z.int(), sections: z.int(), people: z.int() }),
    plan,
    problems: z.array(problem),
    /** All of them; the list holds the first ones. */
    problemCount: z.int(),
  }),
})

export const takeOverOrganisation = endpoint({
  method: 'POST',
  path: '/api/organisation/take-over',
  id: 'takeOverOrganisation',
  summary: { zh: '导入机关、人员表，全部成功或者全部不动', en: 'Take tables over, all or nothing' },
  answer: plan,
})

export const tableFormat = z.enum(['xlsx', 'agencies.csv', 'people.csv'])
export const EXPORT_PATH = '/api/organisation/export/:format'
export const exportParams = z.object({ format: tableFormat })
export const exportQuery = z.object({ rows: z.enum(['all', 'empty']).default('all') })

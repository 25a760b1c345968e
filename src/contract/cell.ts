import { z } from 'zod'
import type { Unit } from '#core/annual-report/index'

const UNITS = ['件', '项', '万元', '元'] as const satisfies readonly Unit[]

export const unit = z.enum(UNITS).meta({
  id: 'unit',
  title: '计量单位 unit',
  description: '数值所用的单位。件 = documents, decisions, cases; 项 = items; 万元 = ten thousand yuan; 元 = yuan.',
})

const remark = z
  .string()
  .min(1)
  .optional()
  .meta({ title: '附注 remark', description: '数字旁边的说明，例如“其中修订16件”。What stands beside the number.' })

const valueCell = z
  .strictObject({
    state: z.literal('value'),
    value: z.number().meta({ title: '数值 value' }),
    unit: unit.optional().meta({
      description: '缺省为格式规定的单位。Left out: the unit of the form. A number printed in another unit keeps it.',
    }),
    remark,
  })
  .meta({ id: 'valueCell', title: '有数 a number' })

const blankCell = z
  .strictObject({
    state: z.literal('blank'),
    mark: z.string().optional().meta({
      title: '代替数字的符号 mark',
      description:
        '空格写空字符串；没有印出这一格时不写。What stood there instead of a number: -, /, 不适用, or nothing. Left out: the cell was not printed.',
    }),
    remark,
  })
  .meta({ id: 'blankCell', title: '空白 blank', description: '空白不等于 0。A blank is not a zero.' })

const unreadableCell = z
  .strictObject({
    state: z.literal('unreadable'),
    candidates: z.array(z.number()).meta({ title: '可能的数 candidates' }),
    text: z
      .string()
      .optional()
      .meta({ title: '原文 text', description: '原文印出的文字。The text found, as printed.' }),
    remark,
  })
  .meta({
    id: 'unreadableCell',
    title: '读不出唯一的数 unreadable',
    description: '印有内容，但不能确定是哪个数。Something stands there, but it does not decide one number.',
  })

/** One cell of a report: a number, a blank, or something that does not decide one number. Never a silent zero. */
export const cell = z.discriminatedUnion('state', [valueCell, blankCell, unreadableCell]).meta({ id: 'cell' })

export type CellJson = z.infer<typeof cell>

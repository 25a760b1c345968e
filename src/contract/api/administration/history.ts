import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { bilingual, id, instant } from '../common.ts'

const change = z.strictObject({ field: bilingual, before: bilingual.nullable(), after: bilingual.nullable() })

const entry = z
  .strictObject({
    number: z.int().meta({ description: '在本机关操作记录中的序号 its number in the trail of the agency' }),
    at: instant,
    actor: z.enum(['public', 'staff', 'system']),
    name: z.string().nullable().meta({ description: '当时的姓名 the name that the person had then' }),
    from: z.string().nullable().meta({ description: '网络地址，遮住末段 the network, masked' }),
    sentence: bilingual,
    changes: z.array(change).meta({ description: '改前、改后；联系方式遮住 before and after; contacts are masked' }),
  })
  .meta({ id: 'historyEntry', title: '操作记录 one thing that was done' })

const historyKind = z.enum(['agency', 'section', 'person', 'account', 'settings', 'report'])

export const showHistory = endpoint({
  method: 'GET',
  path: '/api/history/:agencyId/:kind/:id',
  id: 'showHistory',
  summary: {
    zh: '对一个对象做过什么，新的在前；机关和设置的编号就是机关的编号',
    en: 'What was done to one object, the newest first; an agency and its settings go by the id of the agency',
  },
  params: z.object({ agencyId: id, kind: historyKind, id }),
  answer: z.strictObject({
    entries: z.array(entry),
    older: z.int().meta({ description: '更早的还有几条 how many older ones there are' }),
  }),
})

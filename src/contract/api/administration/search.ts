import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { id } from '../common.ts'

export const search = endpoint({
  method: 'GET',
  path: '/api/search',
  id: 'search',
  summary: { zh: '在可以看的范围里查找', en: 'Look through what one may see' },
  query: z.object({ text: z.string().max(60) }),
  answer: z.strictObject({
    hits: z.array(
      z.strictObject({
        kind: z.enum(['case', 'report', 'person', 'agency']),
        agencyId: id,
        id,
        title: z.string(),
        detail: z.string(),
      }),
    ),
  }),
})

import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, role } from './common.ts'

const me = z
  .strictObject({
    accountId: id,
    name: z.string(),
    agency: z.strictObject({ id, name: z.string(), demonstration: z.boolean() }),
    sectionId: id.nullable(),
    roles: z.array(role),
    may: z.array(z.string()).meta({ description: '可以做的事（用例名称）the use cases that the roles allow' }),
    today: z.string().meta({ description: '今天 today in Asia/Shanghai, YYYY-MM-DD' }),
    formToken: z.string().meta({ description: '表单页面用的令牌 token for the pages with forms' }),
  })
  .meta({ id: 'me', title: '本人 the signed-in person' })

export const showMe = endpoint({
  method: 'GET',
  path: '/api/me',
  id: 'showMe',
  summary: { zh: '登录的人是谁、可以做什么', en: 'Who is signed in, and what they may do' },
  answer: me,
})

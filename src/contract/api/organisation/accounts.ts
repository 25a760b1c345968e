import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { done, id, oneOfAgency, role, version } from '../common.ts'

const roles = z.array(role).max(7)
const one = z.object({ accountId: id })
const link = z.string().meta({
  description: '链接，只给这一次，请当面或者用可靠的方式转交 the link; told once, to be handed over in person',
})

export const inviteSomebody = endpoint({
  method: 'POST',
  path: '/api/agencies/:agencyId/people/:id/account',
  id: 'inviteSomebody',
  summary: { zh: '为人员建立账号，给出邀请链接', en: 'Make an account for a person, with a link to begin' },
  params: oneOfAgency,
  body: z.strictObject({ login: z.string().max(100), roles }),
  answer: z.strictObject({ link }),
  creates: true,
})

export const sendAccountLink = endpoint({
  method: 'POST',
  path: '/api/accounts/:accountId/link',
  id: 'sendAccountLink',
  summary: { zh: '重新给出邀请链接，或者给出重设密码的链接', en: 'A new link: to begin, or to reset the password' },
  params: one,
  body: z.strictObject({}),
  answer: z.strictObject({ purpose: z.enum(['invitation', 'password-reset']), link }),
})

export const resetAccountFactor = endpoint({
  method: 'POST',
  path: '/api/accounts/:accountId/factor/reset',
  id: 'resetAccountFactor',
  summary: { zh: '取消账号的验证器', en: 'Take the second factor from an account' },
  params: one,
  body: z.strictObject({}),
  answer: done,
})

export const changeRoles = endpoint({
  method: 'PUT',
  path: '/api/accounts/:accountId/roles',
  id: 'changeRoles',
  summary: { zh: '修改账号的角色', en: 'Change the roles of an account' },
  params: one,
  body: z.strictObject({ version, roles }),
  answer: done,
})

export const blockAccount = endpoint({
  method: 'PUT',
  path: '/api/accounts/:accountId/blocked',
  id: 'blockAccount',
  summary: { zh: '停用或者恢复账号', en: 'Block an account, or let it in again' },
  params: one,
  body: z.strictObject({ version, blocked: z.boolean() }),
  answer: done,
})

export const closeAccount = endpoint({
  method: 'POST',
  path: '/api/accounts/:accountId/close',
  id: 'closeAccount',
  summary: { zh: '注销账号', en: 'Close an account' },
  params: one,
  body: z.strictObject({ version }),
  answer: done,
})

export const endSessions = endpoint({
  method: 'POST',
  path: '/api/accounts/:accountId/sessions/end',
  id: 'endSessions',
  summary: { zh: '让账号在所有设备上退出', en: 'Sign an account out everywhere' },
  params: one,
  body: z.strictObject({ version }),
  answer: done,
})

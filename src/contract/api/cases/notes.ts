import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { done, id, ofAgency, oneOfAgency } from '../common.ts'
import { filter } from './record.ts'

export const addComment = endpoint({
  method: 'POST',
  path: '/api/cases/:agencyId/:id/comments',
  id: 'addComment',
  summary: { zh: '写一条内部意见', en: 'Comment on a case' },
  params: oneOfAgency,
  body: z.strictObject({ text: z.string().trim().min(1).max(4000) }),
  answer: z.strictObject({ id }),
  creates: true,
})

export const watchCase = endpoint({
  method: 'PUT',
  path: '/api/cases/:agencyId/:id/watching',
  id: 'watchCase',
  summary: { zh: '关注或者不再关注一件申请', en: 'Watch a case, or no longer' },
  params: oneOfAgency,
  body: z.strictObject({ watching: z.boolean() }),
  answer: done,
})

const savedView = z.strictObject({ id, name: z.string(), filter }).meta({ id: 'savedView', title: '常用筛选' })

export const listSavedViews = endpoint({
  method: 'GET',
  path: '/api/case-views/:agencyId',
  id: 'listSavedViews',
  summary: { zh: '自己保存的筛选', en: 'One’s own saved filters' },
  params: ofAgency,
  answer: z.strictObject({ views: z.array(savedView) }),
})

export const addSavedView = endpoint({
  method: 'POST',
  path: '/api/case-views/:agencyId',
  id: 'addSavedView',
  summary: { zh: '保存筛选', en: 'Save a filter' },
  params: ofAgency,
  body: z.strictObject({ name: z.string().trim().min(1).max(40), filter }),
  answer: savedView,
  creates: true,
})

export const removeSavedView = endpoint({
  method: 'DELETE',
  path: '/api/case-views/:agencyId/:id',
  id: 'removeSavedView',
  summary: { zh: '删除保存的筛选', en: 'Remove a saved filter' },
  params: oneOfAgency,
  answer: done,
})

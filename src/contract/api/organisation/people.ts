import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { done, id, ofAgency, oneOfAgency, role, version } from '../common.ts'

const line = z.string().max(200)
export const groupPlace = z.enum(['head', 'deputy', 'member'])
export const accountState = z.enum(['invited', 'active', 'blocked', 'closed'])

const CONTACT =
  '工作邮箱和办公电话只给能修改人员的人看，其他人看到的是遮挡过的 contact is masked for whoever may not change it'

const sectionFacts = z.strictObject({
  name: line,
  isOffice: z.boolean().meta({ description: '是不是政府信息公开工作机构 whether it is the disclosure unit (REG-04)' }),
  ordinal: z.int().min(0).max(10_000),
  duties: z.array(z.string().max(400)).max(50),
})

const personFacts = z.strictObject({
  name: line,
  post: line,
  sectionId: id.nullable(),
  headsSection: z.boolean(),
  inOffice: z.boolean(),
  groupPlace: groupPlace.nullable(),
  email: line.meta({ description: '工作邮箱；空 = 没有 mail at work; empty = none' }),
  phone: line.meta({ description: '办公电话；空 = 没有 telephone at work; empty = none' }),
})

export const section = sectionFacts.extend({ id, version }).meta({ id: 'agencySection', title: '股室 a section' })

export const account = z
  .strictObject({
    id,
    login: z.string(),
    roles: z.array(role),
    state: accountState,
    hasFactor: z.boolean(),
    version,
  })
  .meta({ id: 'staffAccount', title: '账号 an account' })

export const person = personFacts
  .extend({ id, version, account: account.nullable() })
  .meta({ id: 'staffPerson', title: '人员 a person', description: CONTACT })

export const listPeople = endpoint({
  method: 'GET',
  path: '/api/agencies/:agencyId/people',
  id: 'listPeople',
  summary: { zh: '股室、人员、领导小组', en: 'Sections, people and leading group' },
  params: ofAgency,
  answer: z.strictObject({
    agency: z.strictObject({ id, name: z.string() }),
    sections: z.array(section),
    people: z.array(person),
    group: z
      .strictObject({
        head: z.string().nullable(),
        deputies: z.array(z.string()),
        members: z.array(z.string()),
        office: z.string().nullable(),
        sectionsOutside: z.array(z.string()),
      })
      .nullable(),
  }),
})

export const addSection = endpoint({
  method: 'POST',
  path: '/api/agencies/:agencyId/sections',
  id: 'addSection',
  summary: { zh: '新增股室', en: 'Add a section' },
  params: ofAgency,
  body: sectionFacts,
  answer: z.strictObject({ id }),
  creates: true,
})

export const changeSection = endpoint({
  method: 'PUT',
  path: '/api/agencies/:agencyId/sections/:id',
  id: 'changeSection',
  summary: { zh: '修改股室', en: 'Change a section' },
  params: oneOfAgency,
  body: sectionFacts.extend({ version }),
  answer: done,
})

export const closeSection = endpoint({
  method: 'POST',
  path: '/api/agencies/:agencyId/sections/:id/close',
  id: 'closeSection',
  summary: { zh: '撤销股室', en: 'Close a section' },
  params: oneOfAgency,
  body: z.strictObject({ version }),
  answer: done,
})

export const addPerson = endpoint({
  method: 'POST',
  path: '/api/agencies/:agencyId/people',
  id: 'addPerson',
  summary: { zh: '登记人员', en: 'Enter a person' },
  params: ofAgency,
  body: personFacts,
  answer: z.strictObject({ id }),
  creates: true,
})

export const changePerson = endpoint({
  method: 'PUT',
  path: '/api/agencies/:agencyId/people/:id',
  id: 'changePerson',
  summary: { zh: '修改人员', en: 'Change a person' },
  params: oneOfAgency,
  body: personFacts.extend({ version }),
  answer: done,
})

export const dismissPerson = endpoint({
  method: 'POST',
  path: '/api/agencies/:agencyId/people/:id/leave',
  id: 'dismissPerson',
  summary: { zh: '人员离开本机关，账号注销', en: 'A person leaves; the account is closed' },
  params: oneOfAgency,
  body: z.strictObject({ version }),
  answer: done,
})

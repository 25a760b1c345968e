import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { day, done, id, ofAgency, version } from '../common.ts'

export const agencyKind = z.enum(['government', 'office', 'department', 'township', 'vertical', 'authorised'])
export const agencyLevel = z.enum(['national', 'province', 'prefecture', 'county', 'township'])

const name = z.string().min(1).max(200)
const typed = z.string().max(100)

/** What is said of an agency beside its name, as typed; '' where nothing is. */
const facts = z.strictObject({
  code: typed.meta({ description: '编号；空 = 用名称 id in tables; empty = its name' }),
  shortName: typed,
  kind: agencyKind,
  level: agencyLevel,
  parentId: id.nullable(),
  namedSupervisorId: id
    .nullable()
    .meta({ description: '指定的主管部门 the supervising office that was named (REG-03)' }),
  region: typed.meta({ description: '行政区划代码 GB/T 2260' }),
  creditCode: typed,
  since: day.nullable(),
})

const named = z.strictObject({ id, name: z.string() })

export const agency = facts
  .extend({
    id,
    name: z.string(),
    formerNames: z.array(z.strictObject({ name: z.string(), until: day.nullable() })),
    supervisorId: id.nullable(),
    ended: day.nullable(),
    successorId: id.nullable(),
    demonstration: z.boolean(),
    version,
  })
  .meta({ id: 'agency', title: '机关 an agency' })

export const listAgencies = endpoint({
  method: 'GET',
  path: '/api/agencies',
  id: 'listAgencies',
  summary: { zh: '本机关和所属机关', en: 'One’s own agency and those below' },
  query: z.object({
    text: z.string().max(100).default(''),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(60),
  }),
  answer: z.strictObject({ agencies: z.array(agency), total: z.int() }),
})

export const showAgency = endpoint({
  method: 'GET',
  path: '/api/agencies/:agencyId',
  id: 'showAgency',
  summary: { zh: '一个机关', en: 'An agency' },
  params: ofAgency,
  answer: z.strictObject({
    agency,
    parent: named.nullable(),
    supervisor: named.nullable(),
    successor: named.nullable(),
    region: z.string().nullable().meta({ description: '行政区划的全称 the full name of the division' }),
  }),
})

export const addAgency = endpoint({
  method: 'POST',
  path: '/api/agencies',
  id: 'addAgency',
  summary: { zh: '新增机关', en: 'Add an agency' },
  body: facts.extend({ name }),
  answer: z.strictObject({ id }),
  creates: true,
})

export const changeAgency = endpoint({
  method: 'PUT',
  path: '/api/agencies/:agencyId',
  id: 'changeAgency',
  summary: { zh: '修改机关', en: 'Change an agency' },
  params: ofAgency,
  body: facts.extend({ version }),
  answer: done,
})

export const renameAgency = endpoint({
  method: 'POST',
  path: '/api/agencies/:agencyId/name',
  id: 'renameAgency',
  summary: { zh: '机关更名，原名称保留', en: 'Rename an agency; the old name is kept' },
  params: ofAgency,
  body: z.strictObject({ version, name, until: day.nullable() }),
  answer: done,
})

export const endAgency = endpoint({
  method: 'POST',
  path: '/api/agencies/:agencyId/end',
  id: 'endAgency',
  summary: { zh: '机关撤销，或者并入另一个机关', en: 'Abolish an agency, or merge it into another' },
  params: ofAgency,
  body: z.strictObject({ version, ended: day, successorId: id.nullable() }),
  answer: done,
})

export const findRegions = endpoint({
  method: 'GET',
  path: '/api/regions',
  id: 'findRegions',
  summary: { zh: '按名称或代码查行政区划', en: 'Find a division by name or code' },
  query: z.object({ text: z.string().min(1).max(60) }),
  answer: z.strictObject({ regions: z.array(z.strictObject({ code: z.string(), name: z.string() })) }),
})

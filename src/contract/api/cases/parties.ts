import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { day, id, ofAgency, oneOfAgency } from '../common.ts'
import { outcomeRow, partyFacts, told } from './values.ts'

/** POST, since each look is an act that is recorded with its purpose. */
export const showParty = endpoint({
  method: 'POST',
  path: '/api/cases/:agencyId/:id/parties/:partyId/looks',
  id: 'showParty',
  summary: {
    zh: '查看当事人的全部信息，写明用途，留下记录',
    en: 'See who somebody is; the purpose and the look are recorded',
  },
  params: z.object({ ...oneOfAgency.shape, partyId: id }),
  body: z.strictObject({ purpose: z.string().trim().min(2).max(200) }),
  answer: z.strictObject({ facts: partyFacts.nullable(), cautions: z.array(told) }),
})

/** While an application is typed: cautions, and what the same applicant asked before. Nothing is kept. */
export const findApplicant = endpoint({
  method: 'POST',
  path: '/api/applicants/:agencyId/search',
  id: 'findApplicant',
  summary: { zh: '登记时核对申请人：疑似笔误、此前的申请', en: 'Look an applicant up while registering' },
  params: ofAgency,
  body: z.strictObject({ name: z.string().max(2000), identityNumber: z.string().max(2000).nullable() }),
  answer: z.strictObject({
    earlier: z.array(
      z.strictObject({
        id,
        number: z.string(),
        title: z.string(),
        received: day.nullable(),
        closed: day.nullable(),
        row: outcomeRow.nullable(),
      }),
    ),
    thisMonth: z.int(),
  }),
})

import { describe, expect, it } from 'vitest'
import { EMPTY_PARTY } from '../fields/party.ts'
import type { Values } from './field.ts'
import { fieldsOf } from './forms.ts'
import { composed, startValues } from './values.ts'

const DAY = '2025-10-22'
const made = (command: string, values: Values) => {
  const fields = fieldsOf(command)
  return composed(command, DAY, fields, { ...startValues(fields), ...values })
}
const ID = '00000000-0000-7000-8000-0000000000f1'

describe('a step as filled in', () => {
  it.each<[string, Values, object]>([
    ['confirmReceipt', {}, {}],
    ['askSearch', { section: ID, task: ' 合同 ' }, { section: ID, task: '合同', days: 5 }],
    [
      'askCorrection',
      { causes: ['description'], matters: '文号' },
      { causes: ['description'], matters: '文号', days: 15 },
    ],
    ['extendReply', { reason: '笔数多' }, { days: 20, reason: '笔数多' }],
    ['assignSection', { section: ID }, { section: ID, reason: null }],
    [
      'recordSearch',
      { searchId: 's1', found: 'no', where: '档案室\n\n 财务系统 ', keywords: '拨付', searchedBy: '张海燕' },
      {
        searchId: 's1',
        found: false,
        where: ['档案室', '财务系统'],
        keywords: ['拨付'],
        searchedBy: '张海燕',
        note: null,
      },
    ],
    ['receiveCorrection', { identityProof: true }, { request: null, identityProof: true, excuse: null }],
    [
      'receiveOpinion',
      { consultationId: 'c1', agrees: 'yes', reasonable: 'no' },
      { agrees: true, grounds: null, reasonable: null },
    ],
    [
      'receiveOpinion',
      { consultationId: 'c1', agrees: 'no', grounds: '商业秘密', reasonable: 'yes' },
      { agrees: false, grounds: '商业秘密', reasonable: true },
    ],
    ['noticeFee', { wayToPay: '非税系统' }, { mode: 'piece', pages: null, pointsToPublished: false }],
    ['noticeFee', { mode: 'volume', pages: '320', wayToPay: '非税系统' }, { mode: 'volume', pages: 320 }],
    ['receiveOrder', { source: 'judgment', takesEffect: DAY }, { number: null, days: null, annulled: null }],
    ['approveReply', {}, { reviewedBy: null }],
    [
      'consult',
      { party: { ...EMPTY_PARTY, name: '某某商贸公司' }, information: '报价' },
      { whom: 'thirdParty', party: { name: '某某商贸公司', identity: null } },
    ],
  ])('%s is what the server takes', (command, values, expected) => {
    expect(made(command, values)).toMatchObject({ ok: true, command: { type: command, day: DAY, ...expected } })
  })

  it.each<[string, Values, readonly string[]]>([
    ['extendReply', {}, ['reason']],
    ['extendReply', { days: '', reason: '笔数多' }, ['days']],
    ['extendReply', { days: '1.5', reason: '笔数多' }, ['days']],
    ['recordSearch', { searchId: 's1', where: '\n', keywords: 'a', searchedBy: 'b' }, ['found', 'where']],
    ['receiveOpinion', { consultationId: '', agrees: '' }, ['consultationId', 'agrees']],
    ['linkCase', { caseId: 'not an id', relation: 'repeats' }, ['caseId']],
    ['decideReply', {}, ['items']],
    ['recordPayment', { yuan: 'viel', receipt: '1' }, ['yuan']],
  ])('%s with %o still lacks %s', (command, values, wrong) => {
    expect(made(command, values)).toEqual({ ok: false, wrong })
  })

  it('of which nobody knows is nothing', () => {
    expect(fieldsOf('toString')).toEqual([])
    expect(made('burnTheFile', {}).ok).toBe(false)
  })
})

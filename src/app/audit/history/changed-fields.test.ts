import { describe, expect, it } from 'vitest'
import { changedFields } from './changed-fields.ts'
import type { HistoryKind } from './kinds.ts'

const nameOf = (id: string): string => `名称${id}`
const told = (kind: HistoryKind, was: object | null, is: object | null) =>
  changedFields(kind, was && { ...was }, is && { ...is }, nameOf).map(({ field, before, after }) => [
    ...[field.zh, before?.zh ?? null, after?.zh ?? null],
  ])

describe('what a change did', () => {
  it.each<[string, HistoryKind, object, object, readonly (readonly (string | null)[])[]]>([
    ['a text', 'section', { name: '一股' }, { name: '二股' }, [['名称', '一股', '二股']]],
    ['a text that is gone', 'agency', { shortName: '商务' }, { shortName: '' }, [['简称', '商务', null]]],
    ['a kind', 'agency', { kind: 'office' }, { kind: 'department' }, [['类别', '政府办公室', '部门']]],
    ['another agency', 'agency', { parentId: null }, { parentId: '7' }, [['上级机关', null, '名称7']]],
    ['yes and no', 'section', { isOffice: false }, { isOffice: true }, [['政府信息公开工作机构', '否', '是']]],
    ['a list', 'section', { duties: ['甲'] }, { duties: ['甲', '乙'] }, [['职责', '甲', '甲；乙']]],
    ['a place', 'person', { groupPlace: 'head' }, { groupPlace: null }, [['领导小组', '组长', null]]],
    [
      'roles',
      'account',
      { roles: 'clerk' },
      { roles: 'officer leader' },
      [['角色', '股室经办人', '信息公开专干、分管领导']],
    ],
    ['a setting', 'settings', { siteDomain: '' }, { siteDomain: 'a.gov.cn' }, [['网站域名', null, 'a.gov.cn']]],
    ['what is the same, or nobody reads', 'agency', { name: '甲', version: 1 }, { name: '甲', version: 2 }, []],
  ])('is told in words: %s', (_, kind, was, is, lines) => {
    expect(told(kind, was, is)).toEqual(lines)
  })

  it('masks how somebody is reached, and still says that it changed', () => {
    const contact = { email: 'ma@example.gov.cn', phone: '0930-7721001' }
    expect(told('person', { contact: null }, { contact })).toEqual([
      ['工作邮箱', null, 'm***@example.gov.cn'],
      ['办公电话', null, '***01'],
    ])
    expect(told('person', { contact }, { contact: { ...contact, email: 'mi@example.gov.cn' } })).toEqual([
      ['工作邮箱', 'm***@example.gov.cn', 'm***@example.gov.cn'],
    ])
  })

  it('is left to the sentence when the object is new', () => {
    expect(told('section', null, { name: '一股' })).toEqual([])
  })
})

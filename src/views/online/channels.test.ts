import { describe, expect, it } from 'vitest'
import { FULL_FRAME } from '../frame.examples.ts'
import { channelsBlock } from './channels.ts'
import type { ChannelsModel } from './channels-model.ts'

const NONE: ChannelsModel = { online: false, acceptanceConfirms: false, postAddress: null, fax: null, email: null }
const ALL: ChannelsModel = {
  online: true,
  acceptanceConfirms: true,
  postAddress: '县商务局收',
  fax: '0930-1',
  email: 'a@b.cn',
}

const block = (channels: ChannelsModel): string => channelsBlock(channels, FULL_FRAME.site).text
const named = (channels: ChannelsModel): readonly string[] =>
  [...block(channels).matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, name = '']) => name.replace(/[^\p{Script=Han}].*/u, ''))

describe('the ways to apply', () => {
  it('begin with counter and post, whatever an agency has closed, and end with the officer who writes (REG-28, REG-28a)', () => {
    expect(named(NONE)).toEqual(['当面提交', '邮寄', '口头申请'])
    expect(named(ALL)).toEqual(['当面提交', '邮寄', '网上提交', '传真', '电子邮件', '口头申请'])
  })

  it('say of each what fixes the day of receipt (REG-31)', () => {
    expect(block(ALL)).toContain('显示受理回执之日为收到申请之日')
    expect(block({ ...ALL, acceptanceConfirms: false })).toContain('双方确认之日为收到申请之日')
  })

  it('offer help to whoever has difficulty reading, seeing or hearing (REG-43)', () => {
    expect(block(NONE)).toContain('阅读、视听有困难的，工作人员会提供帮助')
  })
})

import { describe, expect, it } from 'vitest'
import { EMPTY_REQUEST, requestForm, requestOf } from './request.ts'

describe('a request in a form', () => {
  it('leaves open what was left open, so that a correction can ask for it', () => {
    expect(requestOf({ ...EMPTY_REQUEST, description: ' 商场建设的文件 ' })).toEqual({
      subject: '',
      description: '商场建设的文件',
      documentNumber: null,
      carrier: null,
      way: null,
    })
  })

  it('takes no way that the register does not know', () => {
    expect(requestOf({ ...EMPTY_REQUEST, carrier: 'toString', way: 'pigeon' })).toMatchObject({
      carrier: null,
      way: null,
    })
  })

  it('comes back from the register as it was', () => {
    const request = { subject: '甲', description: '乙', documentNumber: '1号', carrier: 'paper', way: 'post' } as const
    expect(requestOf(requestForm(request))).toEqual(request)
  })
})

import { describe, expect, it } from 'vitest'
import { isMailAddress, isPhone, maskedContact, NO_CONTACT } from './contact.ts'

describe('a mail address', () => {
  it.each(['ma@example.cn', 'ma.xy+gk@mail.example.gov.cn'])('may be %s', (text) => {
    expect(isMailAddress(text)).toBe(true)
  })
  it.each(['', 'ma', 'ma@example', 'ma@example.cn, a@b.cn', '马 <ma@example.cn>', 'ma@example.cn\r\nBcc: a@b.cn'])(
    'is not %j',
    (text) => {
      expect(isMailAddress(text)).toBe(false)
    },
  )
  it('is no longer than mail servers take', () => {
    const host = 'a.'.repeat(120)
    expect(isMailAddress(`ma@${host}cn`)).toBe(true)
    expect(isMailAddress(`${'m'.repeat(60)}@${host}cn`)).toBe(false)
  })
})

describe('a telephone number', () => {
  it.each(['0930-7721001', '(0930) 7721001转8012', '+86 138 0013 8000', '7721001、7721002', '12345'])(
    'may be %s',
    (text) => {
      expect(isPhone(text)).toBe(true)
    },
  )
  it.each(['', '1', '请打总机', '0930-7721001 马', '1'.repeat(60)])('is not %j', (text) => {
    expect(isPhone(text)).toBe(false)
  })
})

it('is masked but for a beginning and an end', () => {
  const contact = { email: 'maxiaoyun@example.gov.cn', phone: '0930-7721001' }
  expect(maskedContact(contact)).toEqual({ email: 'm***@example.gov.cn', phone: '***01' })
  expect(maskedContact(NO_CONTACT)).toEqual(NO_CONTACT)
})

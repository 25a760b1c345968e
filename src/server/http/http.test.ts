import { describe, expect, it } from 'vitest'
import { fileNameFor } from '#app/naming'
import { cookieValue, setCookie } from './cookies.ts'
import { failureOf } from './failures.ts'
import { attachment, securityHeaders } from './headers.ts'
import { isUnchanged, wantsJson } from './negotiate.ts'

describe('the name of a download', () => {
  it.each([
    ['甲"局"', "filename*=UTF-8''%E7%94%B2%E5%B1%802021"],
    ['甲局\r\nSet-Cookie: a=b', 'Set-Cookie%20a%3Db2021'],
    ["O'Neill (x)*!", 'O%27Neill%20%28x%29%212021'],
    ['../../etc', '....etc2021'],
    ['䶮𬭩局', '%E4%B6%AE%F0%AC%AD%A9%E5%B1%802021'],
  ])('of %j cannot leave its header', (agency, part) => {
    const header = attachment(fileNameFor(agency, 2021, 'docx'))
    expect(header).toContain(part)
    expect(header).toMatch(/^attachment; filename="report\.docx"; filename\*=UTF-8''[\w%.~-]+$/)
  })
})

describe('headers', () => {
  it('ask for https only where the site is known by https', () => {
    expect(securityHeaders(true)['strict-transport-security']).toBe('max-age=31536000')
    expect(securityHeaders(false)).not.toHaveProperty('strict-transport-security')
    expect(setCookie('a', 'b', true)).toBe('a=b; Path=/; HttpOnly; SameSite=Strict; Secure')
  })

  it.each([
    ['a=1; gongkai_desk=x; b=2', 'x'],
    ['gongkai_desk=x=y', 'x=y'],
    ['xgongkai_desk=x', null],
    ['', null],
    [undefined, null],
  ])('of cookies %j give %j', (header, value) => {
    expect(cookieValue(header, 'gongkai_desk')).toBe(value)
  })

  it.each([
    ['application/json', true],
    ['text/html,application/xhtml+xml,application/json;q=0.9', false],
    ['*/*', false],
    [undefined, false],
  ])('of Accept %j ask for JSON: %j', (accept, json) => {
    expect(wantsJson(accept)).toBe(json)
  })

  it('of If-None-Match name whole tags only', () => {
    expect(['"a"', 'W/"a"', '"b", "a"', '*'].every((header) => isUnchanged(header, '"a"'))).toBe(true)
    expect(['"ab"', 'a', '', '"a-br"'].some((header) => isUnchanged(header, '"a"'))).toBe(false)
  })
})

describe('an error', () => {
  const withCode = (code: string, statusCode?: number) => Object.assign(new Error('x'), { code, statusCode })
  it.each([
    [withCode('ENOSPC'), 'disk-full'],
    [withCode('FST_REQ_FILE_TOO_LARGE', 413), 'file-too-large'],
    [withCode('FST_ERR_CTP_BODY_TOO_LARGE', 413), 'file-too-large'],
    [withCode('FST_ERR_BAD_URL', 400), 'not-found'],
    [withCode('FST_ERR_CTP_INVALID_MEDIA_TYPE', 415), 'request-invalid'],
    [withCode('ECONNRESET'), undefined],
    [new TypeError('x'), undefined],
    ['a string', undefined],
  ])('%s is told as %s', (error, code) => {
    expect(failureOf(error, 50)?.code).toBe(code)
  })
})

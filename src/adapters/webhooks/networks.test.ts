import { describe, expect, it } from 'vitest'
import { reachable } from './networks.ts'

describe('an address that may be called', () => {
  it.each(['8.8.8.8', '223.5.5.5', '2400:3200::1', '172.32.0.1', '::ffff:8.8.8.8'])('is %s', (address) => {
    expect(reachable([])(address)).toBe(true)
  })

  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
    ...['224.0.0.1', '255.255.255.255', '::1', '::', 'fd00::1', 'fe80::1', '64:ff9b::a00:1', '2002:a00:1::'],
    ...['::ffff:127.0.0.1', '::ffff:a00:1', '::ffff:c0a8:1'],
    ...['', 'example.cn', '0x7f.1', '127.1'],
  ])('is not %s', (address) => {
    expect(reachable([])(address)).toBe(false)
  })

  it('is one inside that the operator allowed, alone or as a network', () => {
    const may = reachable(['10.1.0.0/16', '192.168.7.7', 'fd00:1::/32'])
    expect(['10.1.9.9', '192.168.7.7', 'fd00:1::5', '::ffff:10.1.0.1'].map(may)).toEqual([true, true, true, true])
    expect(['10.2.0.1', '192.168.7.8', 'fd00:2::1'].map(may)).toEqual([false, false, false])
  })
})

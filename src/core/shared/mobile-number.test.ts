import { describe, expect, it } from 'vitest'
import { mobileNumberFault } from './index.ts'

describe('a mobile number', () => {
  it.each([
    '13800138000',
    '19912345678',
    '138 0013 8000',
    '138-0013-8000',
    '+86 13800138000',
    '008613800138000',
    '１３８００１３８０００',
  ])('is %s', (text) => {
    expect(mobileNumberFault(text)).toBeNull()
  })

  it.each(['', '1380013800', '138001380000', '12800138000', '010-65130000', '+85213800138000', '1380013800a', '95588'])(
    'is not “%s”',
    (text) => {
      expect(mobileNumberFault(text)?.code).toBe('mobile-number-form')
    },
  )
})

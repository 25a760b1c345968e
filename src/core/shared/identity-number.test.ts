import { describe, expect, it } from 'vitest'
import { day, identityNumberFault } from './index.ts'

const TODAY = day('2026-03-01')
const faultOf = (text: string) => identityNumberFault(text, TODAY)?.code ?? null

describe('an identity number', () => {
  it.each([
    ['the example of the standard', '11010519491231002X'],
    ['somebody born on a leap day', '110105200002290021'],
    ['somebody born today', '110105202603010020'],
    ['a resident from Hong Kong', '810000199001010019'],
    ['a permanent resident', '911123199001010013'],
  ])('is right for %s', (_, number) => {
    expect(faultOf(number)).toBeNull()
  })

  it.each([
    ['a small x', '11010519491231002x'],
    ['full-width digits', '１１０１０５１９４９１２３１００２Ｘ'],
    ['blanks between the groups', '110105 19491231 002X'],
  ])('may be written with %s', (_, number) => {
    expect(faultOf(number)).toBeNull()
  })

  it.each([
    ['', 'identity-number-form'],
    ['110105491231002', 'identity-number-form'],
    ['110105194912310021X', 'identity-number-form'],
    ['1101051949123100XX', 'identity-number-form'],
    ['01010519491231002X', 'identity-number-form'],
    ['110105194913310023', 'identity-number-birth'],
    ['110105194902290026', 'identity-number-birth'],
    ['110105202603020026', 'identity-number-birth'],
    ['440524188001010014', 'identity-number-birth'],
    ['110105194912310021', 'identity-number-check'],
    ['11010519491213002X', 'identity-number-check'],
    ['11010619491231002X', 'identity-number-check'],
  ])('%s is told as %s', (number, code) => {
    expect(faultOf(number)).toBe(code)
  })
})

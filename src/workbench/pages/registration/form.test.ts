import { describe, expect, it } from 'vitest'
import { registerCase } from '#contract/api/cases/cases'
import { EMPTY_PARTY } from '../../fields/party.ts'
import { emptyForm, isForm, registrationOf, storableForm, waitsForConfirmation } from './form.ts'

const FORM = {
  ...emptyForm('2025-10-22'),
  applicants: [{ nature: 'natural', party: { ...EMPTY_PARTY, name: '马某某', identityNumber: '11010519491231002X' } }],
  request: { ...emptyForm('').request, description: '商场文件' },
} as const
const ACCOUNT = '00000000-0000-7000-8000-0000000000f1'

describe('an application as taken down', () => {
  it('is what the server takes, for every channel', () => {
    for (const channel of ['inPerson', 'registeredMail', 'ordinaryMail', 'internet', 'email', 'fax', 'oral'] as const) {
      const body = registrationOf({ ...FORM, channel, confirmedOn: '2025-10-22', cannotWrite: true }, ACCOUNT)
      expect(registerCase.body?.safeParse(body).error).toBeUndefined()
      expect(body.confirmedOn).toBe(waitsForConfirmation(channel) ? '2025-10-22' : null)
      expect(body.cannotWrite).toBe(channel === 'oral')
    }
  })

  it('waits for both sides where the law asks for it', () => {
    expect((['ordinaryMail', 'internet', 'email', 'fax'] as const).every(waitsForConfirmation)).toBe(true)
    expect((['inPerson', 'registeredMail', 'oral'] as const).some(waitsForConfirmation)).toBe(false)
  })

  it('takes several applicants and an agent', () => {
    const agent = { party: { ...EMPTY_PARTY, name: '律师' }, authorised: true }
    const body = registrationOf(
      { ...FORM, applicants: [...FORM.applicants, ...FORM.applicants], agent, mine: false },
      ACCOUNT,
    )
    expect(body.applicants).toHaveLength(2)
    expect(body.agent).toMatchObject({ authorised: true, facts: { name: '律师' } })
    expect(body.handlerId).toBeNull()
  })

  it('rests in a draft without any number of an identity paper, and comes back from it', () => {
    const agent = { party: { ...EMPTY_PARTY, identityNumber: '11010519491231002X' }, authorised: false }
    const text = JSON.stringify(storableForm({ ...FORM, agent }))
    expect(text).not.toContain('19491231')
    expect(isForm(JSON.parse(text))).toBe(true)
  })

  it.each([null, 'text', [], {}, { applicants: 3 }, { ...FORM, applicants: 'x' }])('is not made out of %o', (value) => {
    expect(isForm(value)).toBe(false)
  })
})

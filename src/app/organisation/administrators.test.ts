import { expect, it } from 'vitest'
import { addColleague } from '../../../test/support/colleague.ts'
import { bureauPorts } from '../../../test/support/fixed-ports.ts'
import { staffWith } from '../../../test/support/staff.ts'
import { guardAdministrators } from './administrators.ts'

it('keeps the last administrator who can sign in', async () => {
  const ports = bureauPorts()
  const { account: first } = await addColleague(ports, { login: 'first', roles: ['administrator'] })
  const { account: second } = await addColleague(ports, { login: 'second', roles: ['administrator'] })
  const block = (one: typeof first) =>
    ports.storage.write((store) => guardAdministrators(store, staffWith([]), one, { ...one, state: 'blocked' }))
  expect(await block(first)).toMatchObject({ ok: true })
  expect(await block(second)).toMatchObject({ error: { code: 'last-administrator' } })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { smtpMailer } from '#adapters/mail/smtp'
import { registerCase } from '#app/applications/register-case'
import { remind } from '#app/notifications/remind'
import { sendDigests } from '#app/notifications/send-digests'
import { sendOutbox } from '#app/outbox/send-outbox'
import { SYSTEM } from '#app/ports'
import * as notifications from '#contract/api/notifications/index'
import * as organisation from '#contract/api/organisation/index'
import { day } from '#core/shared/index'
import { type CaseSite, caseSite } from '../../../../test/support/case-site.ts'
import { aCase, granted } from '../../../../test/support/cases.ts'
import { type MailServer, mailServer, wordsOf } from '../../../../test/support/mail-server.ts'
import { staffWith } from '../../../../test/support/staff.ts'

let site: CaseSite
let server: MailServer
beforeAll(async () => {
  site = await caseSite()
  server = await mailServer()
}, 60_000)
afterAll(async () => {
  await site.close()
  await server.close()
})

it('a reminder goes by mail to the address at work that an administrator entered', async () => {
  const { ports, agency } = site
  const email = `${agency.id}@example.gov.cn`
  const administrator = await site.caller(['administrator'])
  const officer = await site.caller(['officer'])
  const choose = () =>
    officer.call(notifications.chooseNotifications, { body: { mailed: ['due'], address: null, version: 0 } })
  expect((await choose()).code).toBe('mail-address-missing')

  const params = { agencyId: agency.id, id: officer.account.personId }
  const listed = await administrator.call(organisation.listPeople, { params })
  const found = listed.value?.people.find(({ id }) => id === params.id)
  if (!found) throw new Error('the officer is not listed')
  const { id: _, account: __, ...facts } = found
  const changed = await administrator.call(organisation.changePerson, { params, body: { ...facts, email } })
  expect(changed.status).toBe(200)
  const seen = await officer.call(organisation.listPeople, { params })
  expect(seen.value?.people.find(({ id }) => id === params.id)?.email).toBe(`${email[0]}***@example.gov.cn`)
  expect((await officer.call(notifications.showNotificationChoice)).value?.workAddress).toBe(email)
  expect((await choose()).status).toBe(200)

  const { number } = granted(
    await registerCase(ports, staffWith(['officer'], { agencyId: agency.id }), aCase(agency, day('2025-03-03'))),
  )
  site.goTo('2025-03-24')
  granted(await remind(ports, SYSTEM))
  granted(await sendDigests(ports, SYSTEM))
  const { port } = server
  const from = 'gongkai@example.gov.cn'
  const mailer = smtpMailer({ host: '127.0.0.1', port, implicitTls: false, user: null, password: null, from })
  granted(await sendOutbox({ ...ports, mailer, site: () => 'https://example.gov.cn' }, SYSTEM))
  // Others share the database, and their mail goes out as well.
  const mails = server.received.filter(({ to }) => to.includes(email))
  expect(mails.map(({ to }) => to)).toEqual([[email]])
  expect(mails.map(wordsOf)).toEqual([expect.stringContaining(`${number} 的答复期限 2025-03-31，还剩 5 个工作日。`)])
})

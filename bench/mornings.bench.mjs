// What the program does by itself for an installation of sixty bureaus with 1,000 open cases each: the tick of every minute, the night's look
// at the days, and the reminders of a morning.
import { refreshDues } from '#app/applications/refresh-dues'
import { listNotifications } from '#app/notifications/list-notifications'
import { remind } from '#app/notifications/remind'
import { addDays } from '#core/calendar/index'
import { jobsOf } from '#server/jobs/list'
import { jobRunner } from '#server/jobs/runner'
import { bench } from './harness.mjs'
import { enterBureau } from './register/bureau.mjs'
import { fillRegister } from './register/fill.mjs'
import { drawOpenLives, TODAY } from './register/lives.mjs'
import { granted, openPlace } from './register/place.mjs'

const SYSTEM = { kind: 'system' }
const BUREAUS = 60
/** So often each applicant asks. */
const ASKED_EACH = 10
/** A job that fails ends the bench. */
const LOG = {
  debug: () => undefined,
  info: () => undefined,
  error: (...told) => {
    throw new Error(JSON.stringify(told))
  },
}

/** Bureaus with so many open cases, on a clock that is set. */
async function installation(bureaus, cases) {
  const place = await openPlace()
  const clock = { day: TODAY, minute: 0 }
  const now = () => new Date(Date.parse(`${clock.day}T00:00:00Z`) + clock.minute * 60_000).toISOString()
  const ports = { ...place, clock: { now, today: () => clock.day }, mailer: null, caller: null, site: () => '' }
  const entered = []
  const lives = drawOpenLives(Math.ceil(cases / ASKED_EACH))
  for (let i = 0; i < bureaus; i++) {
    entered.push(await enterBureau(place))
    await fillRegister(place, entered[i], { cases, times: ASKED_EACH, draw: () => lives })
  }
  await place.database.pool.query('vacuum analyze')
  const runner = jobRunner(ports, jobsOf(ports, null), LOG)
  return {
    place,
    tick: () => {
      clock.minute += 1
      return runner.tick()
    },
    remind: async () => granted(await remind(ports, SYSTEM)),
    refresh: async () => granted(await refreshDues(ports, SYSTEM)),
    unread: async () => granted(await listNotifications(ports, entered[0].asOfficer, { before: null, limit: 1 })),
    /** Merely fetching what the reminders look at. */
    fetch: () =>
      place.storage.read(async (store) => {
        for (const { agencyId } of entered) await store.cases.dueUpTo(agencyId, addDays(TODAY, 7))
      }),
  }
}

/** The first morning, on which all is new: it cannot be done twice. */
async function firstMorning({ remind }, cases) {
  const start = process.hrtime.bigint()
  const told = await remind()
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  process.stdout.write(
    `the first morning of ${cases.toLocaleString('en')} open cases: ${told.toLocaleString('en')} told in ${seconds.toFixed(1)} s\n`,
  )
}

export async function run({ smoke }) {
  const [bureaus, few, many] = smoke ? [3, 10, 50] : [BUREAUS, 10, 1000]
  const opened = []
  try {
    for (const cases of [few, many]) opened.push(await installation(bureaus, cases))
    const [base, subject] = opened
    const of = (cases) => `of ${bureaus} bureaus with ${cases.toLocaleString('en')} open cases each`
    await base.remind()
    await firstMorning(subject, bureaus * many)
    for (const { tick } of opened) await tick()
    const sides = (deed) => ({
      base: { label: `that ${of(few)}`, fn: base[deed] },
      subject: { label: `that ${of(many)}`, fn: subject[deed] },
    })
    await bench({ name: 'the tick of a minute', smoke, ...sides('tick') })
    await bench({ name: 'asking what is unread', smoke, ...sides('unread') })
    for (const [name, fn] of [
      ['reminders when all is told', subject.remind],
      ["the night's look at the days", subject.refresh],
    ])
      await bench({
        name,
        smoke,
        base: { label: 'fetching the cases', fn: subject.fetch },
        subject: { label: 'it', fn },
      })
  } finally {
    for (const { place } of opened) await place.close()
  }
}

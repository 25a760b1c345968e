// Looking through a trail, and counting table 三 anew from its events: per 100,000 events, against merely reading them.
import { rebuildTally } from '#app/applications/table/rebuild-tally'
import { verifyAudit } from '#app/audit/verify-audit'
import { bench } from './harness.mjs'
import { enterBureau } from './register/bureau.mjs'
import { fillRegister } from './register/fill.mjs'
import { granted, openPlace } from './register/place.mjs'

const SYSTEM = { kind: 'system' }
const PAGE = 500
const CASES_AT_ONCE = 200

async function readTrail({ storage }, agencyId) {
  let [events, last] = [0, 0]
  for (;;) {
    const page = await storage.read((store) => store.audit.after(agencyId, last, PAGE))
    if (page.length === 0) return events
    events += page.length
    last = page.at(-1).seq
  }
}

const readEvents = ({ storage }, agencyId) =>
  storage.read(async (store) => {
    let [events, last] = [0, null]
    for (;;) {
      const page = await store.cases.eventsAfter(agencyId, last, CASES_AT_ONCE)
      if (page.length === 0) return events
      events += page.reduce((sum, one) => sum + one.events.length, 0)
      last = page.at(-1).caseId
    }
  })

export async function run({ smoke }) {
  const place = await openPlace()
  try {
    const bureau = await enterBureau(place)
    const { agencyId } = bureau
    await fillRegister(place, bureau, { cases: smoke ? 100 : 20_000, times: 1 })
    await place.database.pool.query('vacuum analyze')
    const sound = granted(await verifyAudit(place, SYSTEM, { agencyName: null, paper: null }))
    if (sound.some(({ faults }) => faults.length > 0)) throw new Error('a trail that is not sound')
    const note = async (read, nanoseconds) =>
      process.stdout.write(
        `  = ${((nanoseconds / 1e9 / (await read(place, agencyId))) * 1e5).toFixed(1)} s per 100,000 events\n`,
      )
    for (const [name, read, deed] of [
      ['looking through a trail', readTrail, () => verifyAudit(place, SYSTEM, { agencyName: null, paper: null })],
      ['counting table 三 anew', readEvents, () => rebuildTally(place, SYSTEM, agencyId)],
    ]) {
      const base = { label: 'merely reading its events', fn: () => read(place, agencyId) }
      const result = await bench({ name, smoke, base, subject: { label: 'it', fn: deed } })
      await note(read, result.subject)
    }
  } finally {
    await place.close()
  }
}

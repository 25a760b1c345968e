// What a case costs beside many others: an installation with 1,000 cases against one with 1,000,000, each in a database of its own, over
// six years and four bureaus. On PostgreSQL: `node scripts/with-postgres.mjs npm run bench -- cases`, or DATABASE_URL names a server.
import { actOnCase } from '#app/applications/act-on-case'
import { listCases } from '#app/applications/register/list-cases'
import { showCase } from '#app/applications/register/show-case'
import { registerCase } from '#app/applications/register-case'
import { rebuildTally } from '#app/applications/table/rebuild-tally'
import { showTableThree } from '#app/applications/table/show-table-three'
import { clockOf, DEFAULT_CASE_READINGS, fold, NO_CONTACT, tallyOf } from '#core/application/index'
import { clockStrip, makeCalendar, proofInWords } from '#core/calendar/index'
import { bench } from './harness.mjs'
import { enterBureau } from './register/bureau.mjs'
import { fillRegister } from './register/fill.mjs'
import { TODAY } from './register/lives.mjs'
import { granted, openPlace, SERVER } from './register/place.mjs'

/** What part of all cases each bureau has. The first one is looked at. */
const SHARES = [0.7, 0.1, 0.1, 0.1]
const SYSTEM = { kind: 'system' }

const party = { ...NO_CONTACT, name: '马小云', phone: '13800138000' }
const request = { subject: '资金拨付明细', description: '', documentNumber: null, carrier: null, way: null }

const newCase = (agencyId, name) => ({
  ...{ agencyId, title: '', agent: null, handlerId: null, codeDigest: null },
  applicants: [{ facts: { ...party, name }, nature: 'natural' }],
  command: {
    ...{ type: 'registerApplication', day: TODAY, kind: 'disclosure', channel: 'inPerson', confirmedOn: null },
    ...{ acceptanceShown: false, cannotWrite: false, identityProof: true, splitFrom: null, request },
  },
})

/** What the first bureau of a place does; a case of its last days is opened. */
async function deedsOf(place, { agencyId, asOfficer, handlers }) {
  const [{ id }] = await place.storage.read((store) => store.cases.newest(agencyId, 1))
  const register = async () => granted(await registerCase(place, asOfficer, newCase(agencyId, `马${place.ids.next()}`)))
  const list = (filter) => async () =>
    granted(await listCases(place, asOfficer, { agencyId, filter, offset: 0, limit: 50 }))
  return {
    register,
    close: async () => {
      const { id, version } = await register()
      const command = { type: 'withdraw', day: TODAY, how: '书面' }
      granted(await actOnCase(place, asOfficer, { agencyId, id, version, command }))
    },
    table: async () => granted(await showTableThree(place, asOfficer, { agencyId, year: 2025, knownOn: null })),
    list: list({}),
    own: list({ handlerId: handlers[0] }),
    done: list({ basket: 'done' }),
    search: list({ text: '第42号' }),
    show: async () => granted(await showCase(place, asOfficer, { agencyId, id })),
  }
}

/** A place with so many cases. */
async function installation(cases) {
  const place = await openPlace()
  const bureaus = []
  for (const share of SHARES) {
    bureaus.push(await enterBureau(place))
    await fillRegister(place, bureaus.at(-1), { cases: cases * share })
  }
  await place.database.pool.query('vacuum analyze')
  return { place, bureaus, deeds: await deedsOf(place, bureaus[0]) }
}

/** Table 三 must be what the events say: nothing is measured on registers that are not sound. */
async function prove({ place, bureaus }) {
  const { differences } = granted(await rebuildTally(place, SYSTEM, bureaus[0].agencyId))
  if (differences.length > 0) throw new Error(`a register that is not sound: ${differences}`)
}

const DEEDS = [
  ['registering a case, with its events and table 三', 'register'],
  ['registering and closing one', 'close'],
  ['opening table 三', 'table'],
  ['opening the queue', 'list'],
  ["opening a handler's queue", 'own'],
  ['opening what is done', 'done'],
  ['searching for a title', 'search'],
  ['opening a case', 'show'],
]

const manyCases = (smoke) => {
  if (smoke) return 2000
  if (SERVER) return 1_000_000
  process.stdout.write(
    '*** no server (DATABASE_URL): on the embedded database with 100,000 cases, not with 1,000,000 ***\n',
  )
  return 100_000
}

async function inStore(smoke) {
  const sizes = [smoke ? 200 : 1000, manyCases(smoke)]
  const labels = sizes.map((cases) => `${cases.toLocaleString('en')} cases`)
  const opened = []
  try {
    for (const cases of sizes) opened.push(await installation(cases))
    const [base, subject] = opened
    await prove(base)
    for (const [name, what] of DEEDS)
      await bench({
        ...{ name, smoke },
        base: { label: `with ${labels[0]}`, fn: base.deeds[what] },
        subject: { label: `with ${labels[1]}`, fn: subject.deeds[what] },
      })
  } finally {
    for (const { place } of opened) await place.close()
  }
}

const EVENTS = [
  {
    ...{ type: 'applicationArrived', day: '2025-06-03', by: 'a', kind: 'disclosure', channel: 'inPerson', agent: null },
    ...{ applicants: [{ partyId: 'p', kind: 'natural' }], request, identityProof: true, splitFrom: null },
  },
  { type: 'applicationReceived', day: '2025-06-03', by: 'a', ground: 'handedIn' },
  {
    ...{ type: 'consultationSent', day: '2025-06-10', by: 'a', consultationId: 'c', partyId: 'q', whom: 'thirdParty' },
    information: '合同',
  },
]

async function inMemory(smoke) {
  const context = { calendar: makeCalendar(), today: TODAY, readings: DEFAULT_CASE_READINGS }
  const state = fold(EVENTS)
  const clocks = () => clockOf(state, context)
  await bench({
    ...{ name: 'deadline proof of a case under consultation', smoke },
    base: { label: 'reckoning its days', fn: clocks },
    subject: {
      label: 'reckoning, the strip and the proof in words',
      fn: () => {
        for (const { due } of clocks()) {
          clockStrip(due, TODAY, 13)
          proofInWords(due)
        }
      },
    },
  })
  await bench({
    ...{ name: 'table 三 moved by an event', smoke },
    base: { label: 'folding three events', fn: () => fold(EVENTS) },
    subject: { label: 'the cells that one moves', fn: () => tallyOf(state, EVENTS[2], context.readings) },
  })
}

export async function run({ smoke }) {
  await inMemory(smoke)
  await inStore(smoke)
}

// A life as one bureau's case: its own people, number, ids, sealed texts and place in the trail; as JSON rows of each table.
import { rowOf } from '#adapters/database/store/cases/rows'
import { sha256 } from '#adapters/digest'
import { uuidIds } from '#adapters/ids'
import { sealEvent } from '#app/applications/case-box'
import { enterParty } from '#app/applications/enter-party'
import { chained } from '#app/audit-chain'
import { STORED_SCOPES } from '#app/stored-scopes'
import { NO_CONTACT } from '#core/application/index'
import { PLACES } from './lives.mjs'

const TOWNS = [
  '吹麻滩',
  '大河家',
  '刘集',
  '石塬',
  '柳沟',
  '关家川',
  '胡林家',
  '安集',
  '寨子沟',
  '郭干',
  '徐扈家',
  '中咀岭',
]
const TOPICS = [
  '征地补偿方案',
  '资金拨付明细',
  '项目验收报告',
  '采购合同',
  '规划许可',
  '环评批复',
  '低保名册公示',
  '道路建设图纸',
]
const SURNAMES = [...'马王张李赵陈杨刘韩丁何苏']
const GIVEN = [...'小云海明秀英建国文芳志强丽华']

const isoOf = (day) => `${day}T02:00:00.000Z`
const hex = (bytes) => bytes && `\\x${Buffer.from(bytes).toString('hex')}`
const yearOf = (day) => Number(day.slice(0, 4))

/** What stands in the texts of a life, for those of this case. */
const settled = (text, { partyId, sectionId, officerId }) =>
  text.replaceAll(PLACES.party, partyId).replaceAll(PLACES.section, sectionId).replaceAll(PLACES.officer, officerId)

function facts(person) {
  const name = SURNAMES[person % 12] + GIVEN[(person >> 3) % 14] + GIVEN[(person >> 7) % 14]
  const number = `622927${String(19_500_101 + (person % 400_000))}${String(person % 10_000).padStart(4, '0')}`
  return { ...NO_CONTACT, name, identity: { kind: 'identityCard', number }, phone: '13800138000' }
}

/** Rows gathered a table; taken together when they are to be written. */
export function gatherer({ sealer, ids }, bureau) {
  let rows = {}
  let head = bureau.head
  const serials = new Map()
  let now = 0
  // Cases have ids of the time when they came.
  const caseIds = uuidIds(() => now)
  const put = (table, row) => {
    rows[table] = rows[table] ?? []
    rows[table].push({ agency_id: bureau.agencyId, ...row })
  }

  async function add(i, life) {
    now = Date.parse(life.received)
    const [agencyId, id] = [bureau.agencyId, caseIds.next()]
    let partyId = null
    const parties = {
      add: async (party) => {
        partyId = party.id
        const marks = { identity_mark: party.identityMark, name_mark: party.nameMark, erased_on: null }
        put('party', { id: party.id, sealed: hex(party.sealed), ...marks, version: 1 })
      },
    }
    await enterParty({ ids, sealer }, { parties }, agencyId, facts(i))
    const own = { partyId, sectionId: bureau.sections[i % bureau.sections.length], officerId: bureau.officer }
    const record = recordOf(i, life, id, own)
    const state = sealer.seal(STORED_SCOPES.caseState(agencyId), settled(life.text, own))
    const { state: sealed, ...row } = rowOf({ record, sealedState: state })
    put('application', { ...row, asked: JSON.parse(row.asked ?? 'null'), state: hex(sealed) })
    put('application_party', { application_id: id, party_id: partyId, role: 'applicant' })
    const texts = life.events.map(({ text }) => JSON.parse(settled(text, own)))
    for (const [at, event] of texts.entries()) addEvent(id, at + 1, event)
    addChanges(id, life)
    for (const { type, day } of life.events)
      if (type !== 'applicationReceived') note(`case.${type}`, id, day, record.number)
  }

  function recordOf(i, life, id, { sectionId }) {
    const year = yearOf(life.received)
    const serial = (serials.get(year) ?? 0) + 1
    serials.set(year, serial)
    const title = `关于${TOWNS[i % 12]}${year}年第${i % 9973}号${TOPICS[(i >> 4) % 8]}的申请`
    return {
      ...{ agencyId: bureau.agencyId, id, number: `${year}-${String(serial).padStart(3, '0')}`, title },
      ...{ ...life.derived, sectionId: life.derived.sectionId && sectionId },
      ...{ handlerId: bureau.handlers[i % bureau.handlers.length], codeDigest: null },
      ...{ createdAt: isoOf(life.received), version: life.events.length },
    }
  }

  function addEvent(id, seq, event) {
    const data = hex(sealEvent(sealer, bureau.agencyId, event))
    const { day, type } = event
    put('application_event', { application_id: id, seq, id: ids.next(), at: isoOf(day), day, type, data })
  }

  function addChanges(id, { changes }) {
    for (const [ordinal, { seq, day, row, column, by }] of changes.entries()) {
      const cell = { year: yearOf(day), tally_row: row, applicant_column: column, change: by }
      put('tally_entry', { application_id: id, seq, ordinal, at: isoOf(day), day, ...cell })
    }
  }

  function note(action, objectId, day, number) {
    const event = {
      ...{ agencyId: bureau.agencyId, id: ids.next(), at: isoOf(day), actor: 'staff', actorId: bureau.officer },
      ...{ actorName: '马小云', from: null, action, objectId, detail: { number }, before: null, after: null },
    }
    const { seq, hash, previousHash } = chained(event, head, sha256)
    head = { seq, hash }
    const who = { actor: 'staff', actor_id: bureau.officer, actor_name: '马小云', network: null }
    const what = { id: event.id, seq, at: event.at, action, object_id: objectId, detail: { number } }
    put('audit_log', { ...what, ...who, previous_hash: previousHash, hash })
  }

  return {
    add,
    take: () => {
      const taken = rows
      rows = {}
      return taken
    },
    /** What is known only at the end. */
    ends: () => ({ head, serials: [...serials].map(([year, last]) => ({ year, last })) }),
  }
}

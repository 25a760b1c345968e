import { beforeAll, describe, expect, it } from 'vitest'
import { day, type Failure, type Result } from '#core/shared/index'
import { aDepartment, addMember, type County, county } from '../../../test/support/bureau.ts'
import { granted } from '../../../test/support/cases.ts'
import { newAgency } from '../../../test/support/database.ts'
import type { AgencyId, AgencyRecord } from '../ports.ts'
import { addAgency } from './add-agency.ts'
import { changeAgency } from './change-agency.ts'
import { endAgency } from './end-agency.ts'
import { listAgencies } from './list-agencies.ts'
import { renameAgency } from './rename-agency.ts'
import { showAgency } from './show-agency.ts'

const codeOf = (result: Result<unknown, Failure>): string => (result.ok ? 'ok' : result.error.code)

let place: County
let added = 0
beforeAll(async () => {
  place = await county()
})

const ports = () => place.ports
const stored = async (id: AgencyId): Promise<AgencyRecord> => {
  const record = await ports().storage.read(({ organisation }) => organisation.agency(id))
  if (record === null) throw new Error('not there')
  return record
}
const add = async () =>
  granted(await addAgency(ports(), place.officeAdmin, aDepartment(place.office, { name: `新增第${++added}局` })))
const factsOf = ({
  code,
  shortName,
  kind,
  level,
  parentId,
  namedSupervisorId,
  creditCode,
  region,
  since,
}: AgencyRecord) => ({
  ...{ shortName, kind, level, parentId, namedSupervisorId, since },
  ...{ code: code ?? '', creditCode: creditCode ?? '', region: region ?? '' },
})
const lastEvent = async (id: AgencyId) => (await ports().storage.read(({ audit }) => audit.ofObject(id, id))).at(-1)

describe('an agency that is added', () => {
  it('stands under the office, which reaches it from then on', async () => {
    const { id } = await add()
    expect(await stored(id)).toMatchObject({ supervisorId: place.office.id, region: '622927', version: 1 })
    expect(codeOf(await showAgency(ports(), place.officeAdmin, id))).toBe('ok')
    expect(await lastEvent(id)).toMatchObject({ action: 'agency.added', before: null })
  })

  it('is refused to a bureau that nobody stands under, and elsewhere than under oneself', async () => {
    const elsewhere = aDepartment(place.stranger, { name: '别处的局' })
    expect(codeOf(await addAgency(ports(), place.officeAdmin, elsewhere))).toBe('agency-out-of-reach')
    const above = aDepartment(place.office, { name: '上面的局' })
    expect(codeOf(await addAgency(ports(), place.bureauAdmin, above))).toBe('agency-out-of-reach')
  })

  it.each([
    [{ name: ' \t' }, 'agency-required'],
    [{ region: '999999' }, 'region-unknown'],
    [{ creditCode: '11622927MB0W322110' }, 'credit-code-check'],
    [{ kind: 'township' as const }, 'agency-level-township'],
    [{ shortName: '局'.repeat(31) }, 'field-too-long'],
  ])('is refused with %o', async (change, code) => {
    const typed = aDepartment(place.office, { name: '有错的局', ...change })
    expect(codeOf(await addAgency(ports(), place.officeAdmin, typed))).toBe(code)
  })

  it('is refused a name that another one has, also one out of sight', async () => {
    const typed = aDepartment(place.office, { name: place.stranger.name })
    expect(codeOf(await addAgency(ports(), place.officeAdmin, typed))).toBe('agency-name-taken')
  })
})

describe('the facts of an agency', () => {
  it('change for who saw the last version', async () => {
    const { id } = await add()
    const typed = { ...factsOf(await stored(id)), shortName: '商务', agencyId: id, version: 1 }
    expect(codeOf(await changeAgency(ports(), place.officeAdmin, typed))).toBe('ok')
    expect(codeOf(await changeAgency(ports(), place.officeAdmin, typed))).toBe('conflict')
    expect(await stored(id)).toMatchObject({ shortName: '商务', supervisorId: place.office.id, version: 2 })
  })

  it('may be changed by its own administrator, but for who supervises it', async () => {
    const record = await stored(place.bureau.id)
    const one = { agencyId: record.id, version: record.version }
    const free = { ...factsOf(record), ...one, namedSupervisorId: null }
    expect(codeOf(await changeAgency(ports(), place.bureauAdmin, free))).toBe('agency-out-of-reach')
    const harmless = { ...factsOf(record), ...one, shortName: '本局' }
    expect(codeOf(await changeAgency(ports(), place.bureauAdmin, harmless))).toBe('ok')
  })

  it('make nobody the office of a government by their own word', async () => {
    const government = await newAgency()
    const [climber, victim] = [await newAgency(), await newAgency()]
    await ports().storage.write(async ({ organisation }) => {
      const set = async (id: AgencyId, change: Partial<AgencyRecord>) => {
        const record = await organisation.agency(id)
        if (record) await organisation.change({ ...record, ...change }, record.version)
      }
      await set(government.id, { kind: 'government' })
      await set(victim.id, { parentId: government.id })
      await set(climber.id, { parentId: government.id })
    })
    const { staff } = await addMember(ports(), climber.id, ['administrator'])
    const record = await stored(climber.id)
    const typed = { ...factsOf(record), kind: 'office' as const, agencyId: climber.id, version: record.version }
    expect(codeOf(await changeAgency(ports(), staff, typed))).toBe('agency-out-of-reach')
    expect((await stored(victim.id)).supervisorId).toBeNull()
  })
})

describe('a name', () => {
  it('that is given up is kept with its last day', async () => {
    const { id, name } = await add()
    const renaming = { agencyId: id, version: 1, name: `${name}（新）`, until: day('2025-02-28') }
    expect(codeOf(await renameAgency(ports(), place.officeAdmin, renaming))).toBe('ok')
    expect(await stored(id)).toMatchObject({ name: `${name}（新）`, formerNames: [{ name, until: '2025-02-28' }] })
    expect(await lastEvent(id)).toMatchObject({ action: 'agency.renamed', detail: { from: name } })
    expect(codeOf(await renameAgency(ports(), place.officeAdmin, renaming))).toBe('conflict')
  })
})

describe('an end', () => {
  it('by merger names who takes over, and signs everybody out', async () => {
    const [gone, successor] = [await add(), await add()]
    const { account } = await addMember(ports(), gone.id, ['officer'])
    const ending = { agencyId: gone.id, version: 1, ended: day('2025-03-01'), successorId: successor.id }
    expect(codeOf(await endAgency(ports(), place.officeAdmin, ending))).toBe('ok')
    expect(await stored(gone.id)).toMatchObject({ ended: '2025-03-01', successorId: successor.id })
    const after = await ports().storage.read(({ accounts }) => accounts.byId(account.id))
    expect(after?.state).toBe('blocked')
    expect(await lastEvent(gone.id)).toMatchObject({ action: 'agency.merged', detail: { successor: successor.name } })
  })

  it('of one’s own agency is left to others', async () => {
    const ending = { agencyId: place.office.id, version: 1, ended: day('2025-03-01'), successorId: null }
    expect(codeOf(await endAgency(ports(), place.officeAdmin, ending))).toBe('agency-own-end')
    expect(codeOf(await endAgency(ports(), place.bureauAdmin, ending))).toBe('not-found')
  })
})

describe('the list of agencies', () => {
  it('holds one’s own and those below, found by former names too', async () => {
    const { id, name } = await add()
    await renameAgency(ports(), place.officeAdmin, { agencyId: id, version: 1, name: '改名后的局', until: null })
    const find = async (text: string) => {
      const { agencies, total } = granted(await listAgencies(ports(), place.officeAdmin, { text, offset: 0, limit: 1 }))
      return [agencies.map((one) => one.name), total]
    }
    expect(await find(name)).toEqual([['改名后的局'], 1])
    expect(await find(place.stranger.name)).toEqual([[], 0])
    const own = granted(await listAgencies(ports(), place.bureauAdmin, { text: '', offset: 0, limit: 50 }))
    expect(own.agencies.map((one) => one.id)).toEqual([place.bureau.id])
  })
})

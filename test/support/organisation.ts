import fc from 'fast-check'
import {
  type Agency,
  type AgencyKind,
  makeRegions,
  type Organisation,
  type Person,
  ROLES,
  type Section,
} from '#core/organisation/index'
import { type CreditCode, day, type LocalDate, localDate, parseCreditCode } from '#core/shared/index'

/** The seed's own place, and another county beside it. */
export const REGIONS = makeRegions([
  { code: '620000', name: '甘肃省', level: 'province', parent: null },
  { code: '622900', name: '临夏回族自治州', level: 'prefecture', parent: '620000' },
  { code: '622901', name: '临夏市', level: 'county', parent: '622900' },
  { code: '622921', name: '临夏县', level: 'county', parent: '622900' },
  { code: '622927', name: '积石山保安族东乡族撒拉族自治县', level: 'county', parent: '622900' },
  { code: '420000', name: '湖北省', level: 'province', parent: null },
  { code: '429004', name: '仙桃市', level: 'county', parent: '420000' },
])

export const agencyOf = (id: string, kind: AgencyKind, parent: string | null, more: Partial<Agency> = {}): Agency => ({
  ...{ id, name: `机关${id}`, kind, parent, formerNames: [], supervisor: null, region: null, creditCode: null },
  ...{ level: kind === 'township' ? 'township' : 'county', since: null, ended: null, successor: null },
  ...more,
})

export const sectionOf = (name: string, more: Partial<Section> = {}): Section => ({
  ...{ agency: 'c', name, isOffice: false, duties: [] },
  ...more,
})

export const personOf = (name: string, more: Partial<Person> = {}): Person => ({
  ...{ agency: 'c', section: null, name, post: '', headsSection: false, inOffice: false, groupPlace: null },
  ...{ email: '', phone: '', login: null, roles: [] },
  ...more,
})

/** A code for the county whose check character fits. */
export function creditCode(serial: number): CreditCode {
  const body = `11622927${String(serial).padStart(9, '0')}`
  for (const last of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
    const code = parseCreditCode(body + last)
    if (code.ok) return code.value
  }
  throw new Error(`no check character fits ${body}`)
}

const name = fc
  .array(fc.constantFrom(...'甘肃临夏积石山商务局办公室股人民政府·（）䶮𬭩镕12A'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))

const date = (from: number, to: number): fc.Arbitrary<LocalDate> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, dayOf]) => {
      const made = localDate(year, month, dayOf)
      return made.ok ? made.value : day('2000-01-01')
    })

/** One agency of the county in any state, its number made part of its name so that no two are alike. */
const unit = (i: number): fc.Arbitrary<Agency> =>
  fc
    .record({
      name: name.map((text) => `${text}${i}局`),
      kind: fc.constantFrom<AgencyKind>('department', 'township', 'vertical', 'authorised'),
      region: fc.constantFrom('622927', '622921', null),
      creditCode: fc.constantFrom(creditCode(i), null),
      since: fc.option(date(1950, 1980)),
      formerNames: fc.option(
        fc.record({ name, until: fc.option(date(1981, 2000)) }).map((former) => [former]),
        { nil: [] },
      ),
      ended: fc.option(date(2001, 2020)),
      isTakenOver: fc.boolean(),
    })
    .map(({ isTakenOver, ...more }) =>
      agencyOf(`n${i}`, more.kind, 'g', { ...more, successor: isTakenOver && more.ended ? 'o' : null }),
    )

const roles = fc.oneof(
  fc.constant(['auditor' as const]),
  fc.subarray(
    ROLES.map(({ role }) => role).filter((role) => role !== 'auditor'),
    { minLength: 1 },
  ),
)

const person = (i: number, sections: readonly Section[]): fc.Arbitrary<Person> =>
  fc
    .record({
      agency: fc.constantFrom('g', 'o'),
      name: name.map((text) => `${text}${i}`),
      post: fc.oneof(name, fc.constant('')),
      headsSection: fc.boolean(),
      inOffice: fc.boolean(),
      groupPlace: fc.constantFrom<Person['groupPlace']>(
        ...(i === 0 ? (['head'] as const) : (['deputy', 'member', null] as const)),
      ),
      email: fc.constantFrom(`staff.${i}@example.gov.cn`, ''),
      phone: fc.constantFrom('0930-7721001转8012', ''),
      login: fc.constantFrom(`staff.${i}`, null),
      roles,
    })
    .map(({ roles, ...more }) => {
      const agency = i === 0 ? 'o' : more.groupPlace === null ? more.agency : 'o'
      const section = sections.find((s) => s.agency === agency)?.name ?? null
      return personOf(more.name, { ...more, agency, section, roles: more.login === null ? [] : roles })
    })

/** Organisations of a county without a fault. */
export const organisations: fc.Arbitrary<Organisation> = fc
  .record({
    units: fc.integer({ min: 0, max: 6 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => unit(i)))),
    sections: fc
      .uniqueArray(name, { maxLength: 4 })
      .chain((names) =>
        fc.tuple(
          ...names.map((one, i) =>
            fc
              .uniqueArray(name, { maxLength: 3 })
              .map((duties) => sectionOf(one, { agency: 'o', duties, isOffice: i === 0 })),
          ),
        ),
      ),
  })
  .chain(({ units, sections }) =>
    fc
      .integer({ min: 0, max: 5 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => person(i, sections))))
      .map((people) => ({
        agencies: [
          agencyOf('g', 'government', null, { name: '积石山县人民政府', region: '622927' }),
          agencyOf('o', 'office', 'g', { name: '积石山县人民政府办公室', region: '622927' }),
          ...units,
        ],
        sections,
        people,
      })),
  )

import type { ErrorCode, LocalDate, Params } from '#core/shared/index'
import type { Agency } from './agency.ts'
import { type Fault, fault } from './fault.ts'
import { AGENCY_HEADS, type AgencyField } from './heads.ts'
import { officialName } from './names.ts'
import type { Regions } from './regions.ts'
import { SEPARATORS } from './words.ts'

const LONGEST_ID = 64
const ID = /^[^\p{C}\s：:；;、|]+$/u

const wrong = (field: AgencyField, code: ErrorCode, params: Params = {}): Fault<AgencyField> =>
  fault(field, code, { field: AGENCY_HEADS[field], ...params })

/** Everything that is wrong with one agency by itself. */
export const agencyFaults = (agency: Agency, regions: Regions): readonly Fault<AgencyField>[] => [
  ...idFaults(agency),
  ...nameFaults(agency),
  ...levelFaults(agency),
  ...(agency.region !== null && regions.find(agency.region) === null
    ? [fault<AgencyField>('region', 'region-unknown', { value: agency.region })]
    : []),
  ...dateFaults(agency),
  ...(agency.successor !== null && agency.ended === null
    ? [fault<AgencyField>('ended', 'successor-without-end', { name: agency.name })]
    : []),
]

function idFaults({ id }: Agency): Fault<AgencyField>[] {
  if (id === '') return [wrong('id', 'field-required')]
  if ([...id].length > LONGEST_ID) return [wrong('id', 'field-too-long', { most: LONGEST_ID })]
  return ID.test(id) ? [] : [wrong('id', 'field-characters', { value: id })]
}

function nameFaults({ name, formerNames }: Agency): Fault<AgencyField>[] {
  if (name === '') return [wrong('name', 'field-required')]
  const former = formerNames.find((one) => officialName(one.name) !== one.name || SEPARATORS.test(one.name))
  return [
    ...(officialName(name) === name ? [] : [wrong('name', 'field-characters', { value: name })]),
    ...(former ? [wrong('formerNames', 'field-characters', { value: former.name })] : []),
  ]
}

/** REG-04: departments from county level up; a township reports as a department does (RPT-4). */
const levelFaults = ({ kind, level, name }: Agency): Fault<AgencyField>[] =>
  (kind === 'township') === (level === 'township') ? [] : [fault('level', 'agency-level-township', { name })]

/** Founded, then renamed once or more, then ended. A day that nobody knows is passed over. */
function dateFaults({ since, formerNames, ended }: Agency): Fault<AgencyField>[] {
  const days: readonly (readonly [AgencyField, LocalDate | null])[] = [
    ['since', since],
    ...formerNames.map(({ until }) => ['formerNames', until] as const),
    ['ended', ended],
  ]
  let last = ''
  return days.flatMap(([field, day]) => {
    if (day === null) return []
    const isLate = day > last || (field === 'formerNames' && day === since)
    if (isLate) last = day
    return isLate ? [] : [wrong(field, 'agency-dates-reversed', { value: day })]
  })
}

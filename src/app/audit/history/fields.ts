import {
  AGENCY_KINDS,
  AGENCY_LEVELS,
  type Contact,
  GROUP_PLACES,
  maskedContact,
  NO_CONTACT,
  ROLES,
} from '#core/organisation/index'
import type { Bilingual } from '#core/shared/index'
import { SETTINGS } from '../../settings.ts'
import type { HistoryKind } from './kinds.ts'

const both = (zh: string, en: string): Bilingual => ({ zh, en })

/** The names of agencies and sections by their ids. */
export type NameOf = (id: string) => string

/** A value in words; never of `null`. */
export type Words = (value: unknown, nameOf: NameOf) => Bilingual

export interface FieldSpec {
  readonly label: Bilingual
  readonly words: Words
}

const text: Words = (value) => both(String(value), String(value))
const yesNo: Words = (value) => (value === true ? both('是', 'yes') : both('否', 'no'))
const named: Words = (value, nameOf) => text(nameOf(String(value)), nameOf)
const lines: Words = (value) => (Array.isArray(value) ? both(value.join('；'), value.join('; ')) : text(value, String))
const oneOf =
  (names: ReadonlyMap<string, Bilingual>): Words =>
  (value) =>
    names.get(String(value)) ?? both(String(value), String(value))

const KINDS = new Map<string, Bilingual>(AGENCY_KINDS.map(({ kind, name }) => [kind, name]))
const LEVELS = new Map<string, Bilingual>(AGENCY_LEVELS.map(({ level, name }) => [level, name]))
const PLACES = new Map<string, Bilingual>(GROUP_PLACES.map(({ place, name }) => [place, name]))
const ROLE_NAMES = new Map<string, Bilingual>(ROLES.map(({ role, name }) => [role, name]))

/** As `account.rolesChanged` keeps them: parted by spaces. */
const roles: Words = (value) => {
  const names = String(value)
    .split(' ')
    .map((role) => ROLE_NAMES.get(role) ?? both(role, role))
  return both(names.map(({ zh }) => zh).join('、'), names.map(({ en }) => en).join(', '))
}

/** How somebody is reached is told to nobody in full here, whoever looks. */
const masked =
  (part: keyof Contact): Words =>
  (value, nameOf) =>
    text(maskedContact({ ...NO_CONTACT, [part]: String(value) })[part], nameOf)

const field = (zh: string, en: string, words: Words = text): FieldSpec => ({ label: both(zh, en), words })

/** What is told of a change, by kind of object and in the order in which it is told. What stands nowhere here is not told. */
export const HISTORY_FIELDS: Readonly<Record<HistoryKind, Readonly<Record<string, FieldSpec>>>> = {
  agency: {
    name: field('名称', 'name'),
    shortName: field('简称', 'short name'),
    kind: field('类别', 'kind', oneOf(KINDS)),
    level: field('层级', 'level', oneOf(LEVELS)),
    parentId: field('上级机关', 'superior', named),
    namedSupervisorId: field('主管部门', 'supervising office', named),
    region: field('行政区划代码', 'region'),
    creditCode: field('统一社会信用代码', 'credit code'),
    code: field('编号', 'id in tables'),
    since: field('设立日期', 'since'),
    ended: field('撤销日期', 'ended'),
    successorId: field('承接机关', 'successor', named),
  },
  section: {
    name: field('名称', 'name'),
    isOffice: field('政府信息公开工作机构', 'disclosure unit', yesNo),
    ordinal: field('次序', 'place in lists'),
    duties: field('职责', 'duties', lines),
    closedOn: field('撤销日期', 'closed'),
  },
  person: {
    name: field('姓名', 'name'),
    sectionId: field('股室', 'section', named),
    post: field('职务', 'post'),
    groupPlace: field('领导小组', 'leading group', oneOf(PLACES)),
    headsSection: field('股室负责人', 'heads the section', yesNo),
    inOffice: field('在政府信息公开工作机构', 'in the disclosure unit', yesNo),
    email: field('工作邮箱', 'mail at work', masked('email')),
    phone: field('办公电话', 'telephone at work', masked('phone')),
    leftOn: field('离开日期', 'left'),
  },
  account: { roles: field('角色', 'roles', roles) },
  settings: Object.fromEntries(SETTINGS.map(({ name, label }) => [name, { label, words: text }])),
  report: {},
}

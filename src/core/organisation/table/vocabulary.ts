import { AGENCY_KINDS, AGENCY_LEVELS, type AgencyKind, type AgencyLevel } from '../agency.ts'
import { GROUP_PLACES, type GroupPlace } from '../people.ts'
import { ROLES, type RoleId } from '../roles.ts'
import { type Words, wordMap } from '../words.ts'

/** Other words for the kinds; RPT-3 to RPT-5. */
const KIND_SYNONYMS: Readonly<Record<AgencyKind, readonly string[]>> = {
  government: ['人民政府'],
  office: ['政府办公厅', '政府办', '办公厅', '办公室', '本级机关'],
  department: ['政府部门', '工作部门', '县直部门', '直属机构'],
  township: ['街道', '乡镇街道', '街道办事处', '乡镇政府'],
  vertical: ['垂直领导', '垂管', '垂管单位'],
  authorised: ['授权', '法律法规授权的组织'],
}

export const KIND_WORDS: Words<AgencyKind> = wordMap(
  AGENCY_KINDS.map(({ kind, name }) => [kind, kind, name.zh, ...KIND_SYNONYMS[kind]]),
)

const LEVEL_SYNONYMS: Readonly<Record<AgencyLevel, readonly string[]>> = {
  national: ['中央', '国家'],
  province: ['省', '自治区', '直辖市'],
  prefecture: ['市', '地级', '地市级', '自治州'],
  county: ['县', '区', '县区级', '区县级'],
  township: ['乡镇级', '乡镇', '街道'],
}

export const LEVEL_WORDS: Words<AgencyLevel> = wordMap(
  AGENCY_LEVELS.map(({ level, name }) => [level, level, name.zh, ...LEVEL_SYNONYMS[level]]),
)

export const PLACE_WORDS: Words<GroupPlace> = wordMap(
  GROUP_PLACES.map(({ place, name }) => [place, place, name.zh, ...(place === 'member' ? ['组员'] : [])]),
)

const ROLE_SYNONYMS: Readonly<Record<RoleId, readonly string[]>> = {
  clerk: ['经办人', '股室人员'],
  officer: ['专干', '政务公开专干', '信息公开办公室'],
  reviewer: ['保密审查', '审查员'],
  leader: ['领导'],
  administrator: ['系统管理员'],
  supervisor: ['主管部门'],
  auditor: ['审计'],
}

export const ROLE_WORDS: Words<RoleId> = wordMap(
  ROLES.map(({ role, name }) => [role, role, name.zh, ...ROLE_SYNONYMS[role]]),
)

export const YES_WORDS: Words<boolean> = wordMap([
  [true, '是', '有', 'yes', 'true', '1', '√', '✓'],
  [false, '否', '不是', '无', 'no', 'false', '0', '×'],
])

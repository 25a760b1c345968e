import { AGENCY_KINDS, AGENCY_LEVELS } from '../agency.ts'
import { AGENCY_HEADS, type AgencyField, PEOPLE_HEADS, type PeopleField } from '../heads.ts'
import { GROUP_PLACES } from '../people.ts'
import { ROLES } from '../roles.ts'
import { SEPARATOR, wordMap } from '../words.ts'

export interface Column<Field extends string> {
  readonly field: Field
  readonly head: string
  /** Other heads under which people write it. */
  readonly synonyms: readonly string[]
  /** What belongs there: the explaining row of the template. */
  readonly explained: string
  /** The only words that may stand there. */
  readonly choices: readonly string[]
  /** May hold several, separated. */
  readonly many: boolean
}

const column = <Field extends string>(
  field: Field,
  head: string,
  synonyms: readonly string[],
  explained: string,
  choices: readonly string[] = [],
  many = false,
): Column<Field> => ({ field, head, synonyms, explained, choices, many })

const kinds = AGENCY_KINDS.map(({ name }) => name.zh)
const levels = AGENCY_LEVELS.map(({ name }) => name.zh)
const places = GROUP_PLACES.map(({ name }) => name.zh)
const roles = ROLES.map(({ name }) => name.zh)
const YES_NO = ['是', '否']

/** `gongkai sum --tree` reads the same table. */
export const AGENCY_COLUMNS: readonly Column<AgencyField>[] = [
  column('id', AGENCY_HEADS.id, ['id', '机关编号', '代码'], '自定，不重复，更名以后不变；整列不要时用名称作编号'),
  column('name', AGENCY_HEADS.name, ['name', '机关名称', '单位名称', '全称'], '必填，规范全称'),
  column('kind', AGENCY_HEADS.kind, ['kind', '类型', '机关类别'], '必填，从列表里选', kinds),
  column('level', AGENCY_HEADS.level, ['level', '层级', '行政级别'], '可不填，按行政区划代码判断', levels),
  column(
    'parent',
    AGENCY_HEADS.parent,
    ['parent', '上级编号', '上级机关', '所属政府'],
    '上级的编号或者全称；最上一级不填',
  ),
  column(
    'supervisor',
    AGENCY_HEADS.supervisor,
    ['supervisor', '公开主管部门'],
    '一般不填：按条例第三条为本级政府办公厅（室）',
  ),
  column('region', AGENCY_HEADS.region, ['region', '区划代码', '行政区划'], '6 位，乡镇填所在县区的'),
  column('creditCode', AGENCY_HEADS.creditCode, ['credit code', '信用代码', '社会信用代码'], '18 位'),
  column('since', AGENCY_HEADS.since, ['since', '设立日期', '组建日期'], '写成 2019-03-15'),
  column(
    'formerNames',
    AGENCY_HEADS.formerNames,
    ['former names', 'former', '原名称'],
    '例：云溪县经贸局（至2019-03-15）；几个之间用；隔开',
  ),
  column('ended', AGENCY_HEADS.ended, ['ended', '终止日期'], '不再存在的第一天'),
  column('successor', AGENCY_HEADS.successor, ['successor', '并入'], '接手的机关，写编号或者全称'),
]

export const PEOPLE_COLUMNS: readonly Column<PeopleField>[] = [
  column('agency', PEOPLE_HEADS.agency, ['agency', '机关编号', '机关名称', '单位', '所在机关'], '必填，编号或者全称'),
  column('section', PEOPLE_HEADS.section, ['section', '股室', '科室', '处室', '部门'], '股室名称；局领导不填'),
  column(
    'isOffice',
    PEOPLE_HEADS.isOffice,
    ['is office', '公开工作机构'],
    '这个股室是不是政府信息公开工作机构',
    YES_NO,
  ),
  column('duties', PEOPLE_HEADS.duties, ['duties', '股室职责'], '这个股室的职责，几条之间用；隔开', [], true),
  column('name', PEOPLE_HEADS.name, ['name', '人员', '人员姓名'], '不填时这一行只说股室'),
  column('post', PEOPLE_HEADS.post, ['post', '职位', '岗位'], '例：副局长'),
  column(
    'headsSection',
    PEOPLE_HEADS.headsSection,
    ['heads section', '负责人', '科室负责人'],
    '是不是这个股室的负责人',
    YES_NO,
  ),
  column('inOffice', PEOPLE_HEADS.inOffice, ['in office', '公开专干', '专干'], '是不是信息公开专干', YES_NO),
  column('groupPlace', PEOPLE_HEADS.groupPlace, ['group', '领导小组职务'], '在信息公开领导小组里的位置', places),
  column(
    'email',
    PEOPLE_HEADS.email,
    ['email', '邮箱', '电子邮箱'],
    '单位的邮箱，提醒邮件发到这里，例：name@example.cn',
  ),
  column('phone', PEOPLE_HEADS.phone, ['phone', '电话', '联系电话'], '例：0930-7721001转8012'),
  column('login', PEOPLE_HEADS.login, ['login', '帐号', '账号', '用户名'], '不登录平台的不填'),
  column(
    'roles',
    PEOPLE_HEADS.roles,
    ['roles', '平台角色', '权限'],
    `几个之间用${SEPARATOR}隔开：${roles.join('、')}`,
    roles,
    true,
  ),
]

export const AGENCY_TABLE = '机关'
export const PEOPLE_TABLE = '人员'

const fieldsOf = <Field extends string>(columns: readonly Column<Field>[]) =>
  wordMap<Field>(columns.map(({ field, head, synonyms }) => [field, head, ...synonyms]))

export const AGENCY_FIELDS = fieldsOf(AGENCY_COLUMNS)
export const PEOPLE_FIELDS = fieldsOf(PEOPLE_COLUMNS)

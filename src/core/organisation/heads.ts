/** The fields of an agency, by the head of their column. */
export const AGENCY_HEADS = {
  id: '编号',
  name: '名称',
  kind: '类别',
  level: '级别',
  parent: '上级',
  supervisor: '主管部门',
  region: '行政区划代码',
  creditCode: '统一社会信用代码',
  since: '成立日期',
  formerNames: '曾用名',
  ended: '撤销日期',
  successor: '承接机关',
} as const

/** The fields of sections, people and their accounts, likewise. */
export const PEOPLE_HEADS = {
  agency: '机关',
  section: '内设机构',
  isOffice: '信息公开工作机构',
  duties: '职责',
  name: '姓名',
  post: '职务',
  headsSection: '股室负责人',
  inOffice: '信息公开工作人员',
  groupPlace: '领导小组',
  email: '工作邮箱',
  phone: '办公电话',
  login: '登录名',
  roles: '角色',
} as const

export type AgencyField = keyof typeof AGENCY_HEADS
export type PeopleField = keyof typeof PEOPLE_HEADS

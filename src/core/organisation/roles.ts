import type { Bilingual } from '#core/shared/index'

export type RoleId = 'clerk' | 'officer' | 'reviewer' | 'leader' | 'administrator' | 'supervisor' | 'auditor'

export interface RoleSpec {
  readonly role: RoleId
  readonly name: Bilingual
  /** What whoever has it does, in one sentence. */
  readonly meaning: Bilingual
}

/** The roles that an account can have. What each may do is the policy table's matter. */
export const ROLES: readonly RoleSpec[] = [
  {
    role: 'clerk',
    name: { zh: '股室经办人', en: 'section clerk' },
    meaning: {
      zh: '报送本股室应当公开的信息，为依申请公开查找本股室的记录，完成交办的任务。',
      en: 'Hands in what the section must disclose, searches its records for applications, and does the tasks given to it.',
    },
  },
  {
    role: 'officer',
    name: { zh: '信息公开专干', en: 'disclosure officer' },
    meaning: {
      zh: '在政府信息公开工作机构办理日常工作：登记申请、起草文书、发布信息、日常监测、编制年度报告。',
      en: 'Does the daily work of the disclosure unit: registers applications, drafts letters, publishes, inspects, and compiles the annual report.',
    },
  },
  {
    role: 'reviewer',
    name: { zh: '保密审查员', en: 'secrecy reviewer' },
    // REG-17
    meaning: {
      zh: '在公开以前审查信息是否涉及国家秘密等不能公开的内容。',
      en: 'Reviews before disclosure whether information holds state secrets or anything else that must not be disclosed.',
    },
  },
  {
    role: 'leader',
    name: { zh: '分管领导', en: 'leader' },
    meaning: {
      zh: '批准延期、不予公开的答复、发布的信息和年度报告。',
      en: 'Approves extensions, refusals, publications and the annual report.',
    },
  },
  {
    role: 'administrator',
    name: { zh: '管理员', en: 'administrator' },
    meaning: {
      zh: '管理本机关的人员、帐户和设置，不办理公开业务。',
      en: 'Manages the agency’s people, accounts and settings, and does no disclosure work.',
    },
  },
  {
    role: 'supervisor',
    name: { zh: '主管部门人员', en: 'supervising officer' },
    // REG-47, REG-49b
    meaning: {
      zh: '查看所属各机关的公开工作，催报、审核、退回年度报告，汇总本地区的报告。',
      en: 'Sees the disclosure work of the agencies supervised, chases, checks and returns their reports, and adds up the area’s report.',
    },
  },
  {
    role: 'auditor',
    name: { zh: '审计员', en: 'auditor' },
    meaning: {
      zh: '查看全部记录和操作痕迹，不作任何改动。',
      en: 'Reads all records and traces and changes nothing.',
    },
  },
]

export function roleSpec(role: RoleId): RoleSpec {
  const spec = ROLES.find((one) => one.role === role)
  if (!spec) throw new Error(`no role ${role}`)
  return spec
}

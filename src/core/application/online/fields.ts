import type { Bilingual } from '#core/shared/index'
import type { ApplicantNature } from '../case/commands.ts'
import type { RequestText } from '../case/parts.ts'
import type { PartyFacts } from '../party.ts'

type Names<Key extends string> = Readonly<Record<Key, Bilingual>>
const t = (zh: string, en: string): Bilingual => ({ zh, en })

/** What is asked for (REG-29a.2, 3). There is no field for a purpose: the law asks for none any more. */
export const REQUEST_FIELDS = {
  subject: t('所需信息的名称', 'name of the information'),
  documentNumber: t('文号', 'document number'),
  description: t('其他特征性描述', 'description'),
  carrier: t('信息的形式', 'form of the information'),
  way: t('获取信息的方式', 'way to obtain it'),
} as const satisfies Names<string>

/** By what somebody is reached (REG-29a.1). */
export const CONTACT_FIELDS = {
  phone: t('联系电话', 'telephone'),
  email: t('电子邮箱', 'mail address'),
  address: t('通信地址', 'postal address'),
  postcode: t('邮政编码', 'postcode'),
} as const satisfies Names<string>

/** Identity proof (REG-29a.1). */
const IDENTITY_FIELDS = {
  identityKind: t('证件名称', 'kind of document'),
  identityNumber: t('证件号码', 'number of the document'),
} as const satisfies Names<string>

/** The form of an application (DOC-1). */
export const APPLY_FIELDS = {
  nature: t('申请人是谁', 'who applies'),
  name: t('姓名或者名称', 'name'),
  ...IDENTITY_FIELDS,
  representative: t('法定代表人或者负责人', 'representative'),
  contactPerson: t('联系人', 'contact person'),
  ...CONTACT_FIELDS,
  agentName: t('代理人姓名', 'name of the agent'),
  agentIdentityNumber: t('代理人身份证号码', 'identity number of the agent'),
  agentPhone: t('代理人电话', 'telephone of the agent'),
  ...REQUEST_FIELDS,
} as const satisfies Names<string>

export type ApplyField = keyof typeof APPLY_FIELDS

/** A correction (REG-30): what the notice may have asked for. */
export const CORRECTION_FIELDS = {
  ...REQUEST_FIELDS,
  ...IDENTITY_FIELDS,
  ...CONTACT_FIELDS,
  excuse: t('逾期的正当理由', 'good reason for being late'),
} as const satisfies Names<string>

export type CorrectionField = keyof typeof CORRECTION_FIELDS

/** The columns of table 三 as a person would say them; individual businesses and partnerships are asked for apart (DB-6). */
export const NATURES: Names<ApplicantNature> = {
  natural: t('我本人（公民）', 'myself, a citizen'),
  business: t('公司、企业、农民专业合作社', 'a company, enterprise or cooperative'),
  individualBusiness: t('个体工商户', 'an individual business'),
  partnership: t('合伙企业', 'a partnership'),
  research: t('高等学校、科研院所', 'a university or research institute'),
  charity: t('慈善组织、社会团体、基金会等公益组织', 'a charity, association or foundation'),
  legalService: t('律师事务所、公证处、司法鉴定机构等法律服务机构', 'a law firm, notary or other legal service'),
  other: t('其他组织，如村委会、业主委员会、事业单位', 'another organisation, such as a village or owners’ committee'),
}

export const IDENTITY_KINDS: Names<NonNullable<PartyFacts['identity']>['kind']> = {
  identityCard: t('居民身份证', 'identity card'),
  creditCode: t('统一社会信用代码', 'unified social credit code'),
  passport: t('护照、港澳台居民证件', 'passport, or document of Hong Kong, Macao or Taiwan'),
  other: t('其他证件', 'another document'),
}

export const CARRIERS: Names<NonNullable<RequestText['carrier']>> = {
  electronic: t('电子', 'electronic'),
  paper: t('纸质', 'on paper'),
  other: t('其他形式', 'another form'),
}

/** REG-40 */
export const WAYS: Names<NonNullable<RequestText['way']>> = {
  online: t('在本网站凭编号和查询码查阅、下载', 'on this site by number and code'),
  email: t('发到电子邮箱', 'by e-mail'),
  post: t('邮寄', 'by post'),
  pickUp: t('自行领取', 'picked up'),
  readOnSite: t('当场阅读、抄录', 'read and copied on site'),
}

export const keysOf = <Key extends string>(names: Names<Key>): readonly Key[] => Object.keys(names) as Key[]

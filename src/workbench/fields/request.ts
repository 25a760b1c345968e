import type { RequestText } from '#core/application/index'
import { t } from '../language/say.ts'

/** A request as a form holds it: every field a text. */
export interface RequestForm {
  readonly subject: string
  readonly description: string
  readonly documentNumber: string
  readonly carrier: string
  readonly way: string
}

export const EMPTY_REQUEST: RequestForm = { subject: '', description: '', documentNumber: '', carrier: '', way: '' }

export const CARRIERS = {
  '': t('没有写明', 'not stated'),
  paper: t('纸质', 'paper'),
  electronic: t('电子数据', 'electronic'),
  other: t('其他', 'other'),
} as const

export const WAYS = {
  '': t('没有写明', 'not stated'),
  post: t('邮寄', 'by post'),
  email: t('电子邮件', 'by e-mail'),
  pickUp: t('自行领取', 'picked up'),
  readOnSite: t('当场阅读、抄录', 'read on site'),
  online: t('网上获取', 'online'),
} as const

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const oneOf = <K extends string>(names: Readonly<Record<K | '', unknown>>, value: string): K | null =>
  value !== '' && Object.hasOwn(names, value) ? (value as K) : null

/** As the register takes it down: what was left open is null, which a correction may ask for (REG-29a). */
export const requestOf = ({ subject, description, documentNumber, carrier, way }: RequestForm): RequestText => ({
  subject: subject.trim(),
  description: description.trim(),
  documentNumber: given(documentNumber),
  carrier: oneOf<NonNullable<RequestText['carrier']>>(CARRIERS, carrier),
  way: oneOf<NonNullable<RequestText['way']>>(WAYS, way),
})

export const requestForm = (request: RequestText): RequestForm => ({
  subject: request.subject,
  description: request.description,
  documentNumber: request.documentNumber ?? '',
  carrier: request.carrier ?? '',
  way: request.way ?? '',
})

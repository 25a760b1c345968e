import type { RequestText } from '../case/parts.ts'
import { type KnownFacts, type LetterSources, lastOf } from './sources.ts'

const IDENTITY = {
  identityCard: '居民身份证',
  passport: '护照',
  creditCode: '统一社会信用代码',
  other: '其他证件',
} as const
const CARRIERS = { paper: '纸质', electronic: '电子', other: '其他' } as const
const WAYS = {
  post: '邮寄',
  email: '电子邮件',
  pickUp: '自行领取',
  readOnSite: '当场阅读、抄录',
  online: '网上获取',
} as const satisfies Record<NonNullable<RequestText['way']>, string>

/** Forms of the file say who applies and how to reach them (REG-29a). */
export function applicantFacts({ applicants, events, state }: LetterSources): KnownFacts {
  const [first] = applicants
  const { carrier, way } = state.request
  const isBody = first?.identity?.kind === 'creditCode'
  return {
    idKind: first?.identity && !isBody ? IDENTITY[first.identity.kind] : null,
    idNumber: isBody ? null : first?.identity?.number,
    creditCode: isBody ? first?.identity?.number : null,
    legalRepresentative: first?.representative,
    contactPerson: first?.contactPerson,
    phone: first?.phone,
    fax: first?.fax,
    address: first?.address,
    postcode: first?.postcode,
    email: first?.email,
    formWanted: carrier && CARRIERS[carrier],
    wayWanted: way && WAYS[way],
    appliedOn: lastOf(events, 'applicationArrived')?.day,
  }
}

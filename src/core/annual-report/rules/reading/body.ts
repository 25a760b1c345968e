/** What kind of body an agency's name tells. */
export type BodyKind = 'government' | 'governmentOffice' | 'township' | 'committee' | 'department'

export interface Body {
  readonly kind: BodyKind
  /** Null where the name leaves it open: a 市 is a city with districts or one at county level. */
  readonly level: 'province' | 'city' | 'county' | 'township' | null
}

const MUNICIPALITY = /^(?:北京|上海|天津|重庆)市$/u

function levelOf(place: string): Body['level'] {
  if (MUNICIPALITY.test(place) || /(?:省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)$/u.test(place))
    return 'province'
  if (/新区$/u.test(place)) return null
  if (/(?:县|旗|区)$/u.test(place)) return 'county'
  return /(?:州|盟|地区)$/u.test(place) ? 'city' : null
}

/**
 * Reads an agency's full name; null where it names no place (bodies of the State Council) or no known kind. Cautious: rules
 * that depend on the kind stay silent on null.
 */
export function bodyOf(agency: string): Body | null {
  const name = agency.replaceAll(/\s+/gu, '')
  if (/(?:[镇乡]|苏木)(?:人民)?政府$|街道办事处$|街道$|[镇乡]$/u.test(name))
    return { kind: 'township', level: 'township' }
  const government = /^(.+?)(?:人民政府|政府)(办公[厅室])?$/u.exec(name)
  if (government)
    return { kind: government[2] ? 'governmentOffice' : 'government', level: levelOf(government[1] ?? '') }
  if (/(?:管理委员会|管委会)$/u.test(name)) return { kind: 'committee', level: null }
  const department =
    /^(.*(?:省|自治区|自治州|市|盟|县|旗|区))[^省市县区]{2,}(?:局|委员会|委|厅|办公室|中心|站|支队|大队|总队)$/u.exec(
      name,
    )
  return department ? { kind: 'department', level: levelOf(department[1] ?? '') } : null
}

/** A place that says where a body is: `淮安市` before `洪泽区人民政府`. */
const PLACE = /^[\u4e00-\u9fff]{1,10}(?:省|自治区|市|州|盟|地区|县|区|旗)$/u
/** A name that ends like this names an area; its organ makes the report. */
const AREA = /(?:省|市|州|盟|县|区|旗|镇|乡|街道)$/u
const ORGANS = ['人民政府', '管理委员会', '管委会', '办事处']
/** Words a name may follow without a blank: `由淮安市…编制`. No place has one of these characters in its name. */
const BEFORE_NAME =
  /^.*(?:[由与请经对按据为在的使受]|现将|会同|联合|协同|配合|指导|督促|组织|邀请|协调|汇总|要求|报送|[印转]发|公布|发布|结合)/u
/** `教育局` alone fits every place, so only a place inside the short name makes a longer one in running text the same body. */
const HAS_PLACE = /[\u4e00-\u9fff][省市州盟县区旗镇乡道]/u

/** A name that stands alone: who signs, or who published. */
export interface Field {
  readonly name: string
  readonly from: 'signature' | 'meta'
}

export interface FullName {
  readonly value: string
  /** Where it stands. `text` holds lead and sections. */
  readonly from: 'text' | 'signature' | 'meta'
  /** Told by the lead, by another field, or more than once; a body that is only an area needs no more than one mention. */
  readonly sure: boolean
}

/**
 * The longer official name of the body that a title names in short: with the place before it (洪泽区人民政府 → 淮安市洪泽区人民政府), or,
 * where the title names an area only, with its organ (平潭综合实验区 → …管委会). Null where the document tells none.
 */
export function fullName(
  short: string,
  { fields, lead, text }: { readonly fields: readonly Field[]; readonly lead: string; readonly text: string },
): FullName | null {
  for (const { from, name } of fields) {
    const found = longer(short, withoutOffice(name))
    if (found) return { value: found, from, sure: true }
  }
  const [most] = [...mentions(short, text)].sort((a, b) => b[1] - a[1])
  if (!most) return null
  const [value, count] = most
  return { value, from: 'text', sure: count > 1 || AREA.test(short) || lead.includes(value) }
}

/** The office of a body makes its report: 平潭综合实验区管委会办公室 for the 管委会. */
const withoutOffice = (name: string): string => name.replace(/(人民政府|管理委员会|管委会)办公(?:室|厅)$/u, '$1')

function longer(short: string, name: string): string | null {
  const placed = name.endsWith(short) && PLACE.test(name.slice(0, -short.length))
  const organ = AREA.test(short) && ORGANS.some((words) => name === short + words)
  return placed || organ ? name : null
}

/** Each longer name in running text with the number of its mentions. */
function mentions(short: string, text: string): ReadonlyMap<string, number> {
  const plain = text.replace(/\s/g, '')
  const found = new Map<string, number>()
  if (!HAS_PLACE.test(short)) return found
  const count = (name: string): unknown => found.set(name, (found.get(name) ?? 0) + 1)
  for (let at = plain.indexOf(short); at >= 0; at = plain.indexOf(short, at + 1)) {
    const organ = AREA.test(short) ? ORGANS.find((words) => plain.startsWith(words, at + short.length)) : undefined
    if (organ !== undefined) count(short + organ)
    const place = (/[\u4e00-\u9fff]{0,12}$/u.exec(plain.slice(Math.max(0, at - 12), at))?.[0] ?? '').replace(
      BEFORE_NAME,
      '',
    )
    if (!AREA.test(short) && PLACE.test(place)) count(place + short)
  }
  return found
}

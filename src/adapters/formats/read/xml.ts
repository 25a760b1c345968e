import { SaxesParser } from 'saxes'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'

export interface XmlElement {
  /** Namespace word and local name, whatever prefix the file chose: `w:p`, `r:id`; only the local name for other vocabularies. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** Transitional and strict namespaces of WordprocessingML and its neighbours, by what their addresses hold. */
const VOCABULARIES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:\d{4}\/)?main$/, 'w:'],
  [/officeDocument\/(?:\d{4}\/)?relationships$/, 'r:'],
  [/markup-compatibility/, 'mc:'],
]
const LIMITS = { depth: 400, elements: 3_000_000 } as const

class TooComplex extends Error {}

/**
 * A part of an office file as a tree. Document type definitions are refused, so neither entity bombs nor external entities exist.
 * Errors: file-damaged (not well-formed), file-too-complex.
 */
export function parseXml(bytes: Uint8Array, part: string): Result<XmlElement, Failure> {
  const root: XmlElement & { children: (XmlElement | string)[] } = { name: '', attributes: new Map(), children: [] }
  const open = [root]
  const words = new Map<string, string>()
  let elements = 0
  const word = (uri: string): string => {
    const known = words.get(uri)
    if (known !== undefined) return known
    const found = VOCABULARIES.find(([pattern]) => pattern.test(uri))?.[1] ?? ''
    words.set(uri, found)
    return found
  }
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('DOCTYPE')
  })
  parser.on('opentag', (tag) => {
    elements++
    if (open.length > LIMITS.depth) throw new TooComplex(`${part}: > ${LIMITS.depth} levels`)
    if (elements > LIMITS.elements) throw new TooComplex(`${part}: > ${LIMITS.elements} elements`)
    const attributes = new Map<string, string>()
    for (const a of Object.values(tag.attributes)) attributes.set(word(a.uri) + a.local, a.value)
    const element = { name: word(tag.uri) + tag.local, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text)
  })
  try {
    parser.write(decode(bytes)).close()
  } catch (cause) {
    if (cause instanceof TooComplex) return err(failure('file-too-complex', { what: cause.message }))
    return err(failure('file-damaged', { where: part }))
  }
  const [first] = elementsOf(root)
  return first ? ok(first) : err(failure('file-damaged', { where: part }))
}

/** XML parts are UTF-8, or UTF-16 with a byte order mark. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

export const elementsOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((c): c is XmlElement => typeof c !== 'string')

/** First child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const c of element?.children ?? []) if (typeof c !== 'string' && c.name === name) return c
  return undefined
}

/** `val` of the child of that name; '' when the child stands there without one. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  const found = child(element, name)
  return found && (found.attributes.get('w:val') ?? '')
}

/** True for `<w:b/>`, `<w:b w:val="1"/>`; false for `0`, `false`, `off` and absence. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const value = settingOf(element, name)
  return value !== undefined && !['0', 'false', 'off', 'none'].includes(value)
}

export const textOf = (element: XmlElement): string =>
  element.children.map((c) => (typeof c === 'string' ? c : textOf(c))).join('')

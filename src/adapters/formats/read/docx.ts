import type { SourceFile } from '#app/ports'
import type { Block, Document, MetaField } from '#core/document/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { unpack } from './archive.ts'
import { type BodyBlock, readBody } from './docx-body.ts'
import { readNumbering } from './docx-numbering.ts'
import { readStyles } from './docx-styles.ts'
import { child, elementsOf, parseXml, textOf, type XmlElement } from './xml.ts'

/**
 * A Word file (.docx, .docm; macros are never looked at). Headers, footers, notes and comments are left out.
 * Errors: file-damaged, archive-bomb, file-too-complex.
 */
export async function readDocx({ bytes }: SourceFile): Promise<Result<readonly Document[], Failure>> {
  const unpacked = unpack(bytes, (key) => /\.(?:xml|rels)$/i.test(key))
  if (!unpacked.ok) return unpacked
  const parts = new Map(Array.from(unpacked.value, ([key, value]) => [normal(key), value]))
  const main = relatedPart(parts, '', 'officeDocument') ?? 'word/document.xml'
  const document = readPart(parts, main)
  if (!document.ok) return document
  const body = document.value && child(document.value, 'w:body')
  if (!body) return err(failure('file-damaged', { where: main }))
  const styles = readPart(parts, relatedPart(parts, main, 'styles'))
  if (!styles.ok) return styles
  const numbering = readPart(parts, relatedPart(parts, main, 'numbering'))
  if (!numbering.ok) return numbering
  const blocks = readBody(body, readStyles(styles.value), readNumbering(numbering.value))
  return ok([{ ...withTitle(blocks), meta: metaOf(parts) }])
}

type Parts = ReadonlyMap<string, Uint8Array>

/** Some writers put a leading slash or backslashes into the names of parts. */
const normal = (key: string): string => key.replaceAll('\\', '/').replace(/^\//, '')

function readPart(parts: Parts, name: string | undefined): Result<XmlElement | undefined, Failure> {
  const bytes = name === undefined ? undefined : parts.get(name)
  return bytes && name !== undefined ? parseXml(bytes, name) : ok(undefined)
}

/** The part that another one (`''` = the package) names by the last word of a relationship type, transitional or strict. */
function relatedPart(parts: Parts, from: string, type: string): string | undefined {
  const slash = from.lastIndexOf('/')
  const folder = from.slice(0, slash + 1)
  const relations = readPart(parts, `${folder}_rels/${from.slice(slash + 1)}.rels`)
  if (!relations.ok || !relations.value) return undefined
  const found = elementsOf(relations.value).find((r) => r.attributes.get('Type')?.endsWith(`/${type}`))
  const target = found?.attributes.get('Target')
  return target === undefined ? undefined : resolve(folder, target)
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

const TITLE_WITHIN = 8
const LONGEST_TITLE = 80

/**
 * The title lines before the first body text (centred, or in the title style), joined as one, and the blocks with that one title instead
 * of its lines; null without them.
 */
function withTitle(blocks: readonly BodyBlock[]): { readonly title: string | null; readonly blocks: readonly Block[] } {
  const from = blocks.slice(0, TITLE_WITHIN).findIndex(isTitleLine)
  const length = from === -1 ? 0 : blocks.slice(from, TITLE_WITHIN).findIndex((b) => !isTitleLine(b))
  const to = length === -1 ? Math.min(TITLE_WITHIN, blocks.length) : from + length
  const lines = from === -1 ? [] : blocks.slice(from, to)
  const title = lines.map(({ block }) => (block.kind === 'table' ? '' : block.text.replace(/\n/g, '').trim())).join('')
  const all = blocks.map((b) => b.block)
  if (title === '' || title.length > LONGEST_TITLE) return { title: null, blocks: all }
  return { title, blocks: [...all.slice(0, from), { kind: 'paragraph', role: 'body', text: title }, ...all.slice(to)] }
}

const isTitleLine = ({ block, isTitle }: BodyBlock): boolean =>
  isTitle && block.kind !== 'table' && !/^[一二三四五六七八九十]{1,3}、/.test(block.text)

/** What the file says of itself, names as in the file. Names of persons (creator, last modified by) are left out: nobody needs them. */
const META = ['title', 'subject', 'keywords', 'description', 'category', 'created', 'modified', 'Company']

function metaOf(parts: Parts): readonly MetaField[] {
  return ['docProps/core.xml', 'docProps/app.xml'].flatMap((name) => {
    const root = readPart(parts, name)
    if (!root.ok || !root.value) return []
    return elementsOf(root.value)
      .filter((e) => META.includes(e.name))
      .map((e) => ({ name: e.name, value: textOf(e).trim() }))
      .filter((field) => field.value !== '')
  })
}

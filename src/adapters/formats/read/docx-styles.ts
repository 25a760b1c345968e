import { child, elementsOf, settingOf, type XmlElement } from './xml.ts'

/** What a paragraph style says of structure; looks are left out. */
export interface ParagraphStyle {
  /** 1 to 9, null for body text. */
  readonly outline: number | null
  readonly isTitle: boolean
  readonly alignment: string | null
  readonly numbering: NumberingReference | null
}

export interface NumberingReference {
  readonly list: string
  /** 0 to 8. */
  readonly level: number
}

interface OwnStyle extends ParagraphStyle {
  readonly basedOn: string | null
}

const PLAIN: OwnStyle = { outline: null, isTitle: false, alignment: null, numbering: null, basedOn: null }
const LONGEST_CHAIN = 20

/** Paragraph styles by id, each with what it inherits. */
export function readStyles(root: XmlElement | undefined): (id: string | undefined) => ParagraphStyle {
  const own = new Map<string, OwnStyle>()
  let standard: string | undefined
  for (const style of root ? elementsOf(root) : []) {
    if (style.name !== 'w:style' || style.attributes.get('w:type') !== 'paragraph') continue
    const id = style.attributes.get('w:styleId') ?? ''
    if (style.attributes.get('w:default') === '1') standard = id
    own.set(id, ownStyle(style))
  }
  const resolved = new Map<string, ParagraphStyle>()
  return (id = standard ?? '') => {
    const known = resolved.get(id)
    if (known) return known
    const style = inherit(own, id)
    resolved.set(id, style)
    return style
  }
}

function inherit(own: ReadonlyMap<string, OwnStyle>, id: string): ParagraphStyle {
  let style = own.get(id) ?? PLAIN
  for (let depth = 0; style.basedOn !== null && depth < LONGEST_CHAIN; depth++) {
    const base = own.get(style.basedOn) ?? PLAIN
    style = {
      outline: style.outline ?? base.outline,
      isTitle: style.isTitle,
      alignment: style.alignment ?? base.alignment,
      numbering: style.numbering ?? base.numbering,
      basedOn: base.basedOn,
    }
  }
  return style
}

function ownStyle(style: XmlElement): OwnStyle {
  const name = (settingOf(style, 'w:name') ?? '').toLowerCase()
  const properties = child(style, 'w:pPr')
  const heading = /^(?:heading|标题)\s*([1-9])$/.exec(name)?.[1]
  return {
    outline: outlineOf(properties) ?? (heading === undefined ? null : Number(heading)),
    isTitle: name === 'title' || name === '标题',
    alignment: settingOf(properties, 'w:jc') ?? null,
    numbering: numberingOf(properties),
    basedOn: settingOf(style, 'w:basedOn') ?? null,
  }
}

/** Outline level 1 to 9 of paragraph properties; 10 (`w:val="9"`) is body text by definition. */
export function outlineOf(properties: XmlElement | undefined): number | null {
  const value = settingOf(properties, 'w:outlineLvl')
  return value !== undefined && /^[0-8]$/.test(value) ? Number(value) + 1 : null
}

/** List and level of paragraph properties; list `0` switches an inherited numbering off. */
export function numberingOf(properties: XmlElement | undefined): NumberingReference | null {
  const numbering = child(properties, 'w:numPr')
  const list = settingOf(numbering, 'w:numId')
  return list === undefined ? null : { list, level: Number(settingOf(numbering, 'w:ilvl') ?? 0) }
}

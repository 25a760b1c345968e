import { raised } from './raised.ts'
import { child, elementsOf, isOn, settingOf, textOf, type XmlElement } from './xml.ts'

/** What stands in one paragraph: its text, and the text boxes that are anchored in it. */
export interface Inline {
  readonly text: string
  readonly boxes: readonly XmlElement[]
}

interface Field {
  instruction: string
  /** false between `begin` and `separate`, where only the instruction stands. */
  showing: boolean
}

/** Removed by a tracked change, notes' marks, properties, the reading aid of a ruby. */
const SKIPPED = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:commentReference',
  'w:annotationRef',
  'w:rt',
])
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
}

/** Reads paragraphs in order; it remembers which fields are open, since a table of contents runs over many paragraphs. */
export function inlineReader(): (paragraph: XmlElement) => Inline {
  const fields: Field[] = []
  const isSilent = (): boolean => fields.some((f) => !f.showing || isContents(f.instruction))
  return (paragraph) => {
    let text = ''
    const boxes: XmlElement[] = []
    const add = (s: string): void => {
      if (!isSilent()) text += s
    }
    const visit = (node: XmlElement): void => {
      const fixed = CHARACTERS[node.name]
      if (fixed !== undefined) add(fixed)
      else if (node.name === 'w:t' || node.name === 't') add(textOf(node))
      else if (node.name === 'w:br') add(breakText(node))
      else if (node.name === 'w:sym') add(symbolText(node))
      else if (node.name === 'w:fldChar') turnField(fields, node)
      else if (node.name === 'w:instrText') {
        const field = fields.at(-1)
        if (field && !field.showing) field.instruction += textOf(node)
      } else if (node.name === 'w:drawing' || node.name === 'w:pict' || node.name === 'w:object') {
        boxes.push(...textBoxes(node))
      } else if (node.name === 'mc:AlternateContent') visitChildren(alternative(node), visit)
      else if (node.name === 'w:r' && isOn(child(node, 'w:rPr'), 'w:vanish')) keepFields(node, visit)
      else if (node.name === 'w:r' && isRaised(node)) add(raised(wordsOf(node), text))
      else if (node.name === 'w:fldSimple' && isContents(node.attributes.get('w:instr') ?? '')) return
      else if (!SKIPPED.has(node.name)) visitChildren(node, visit)
    }
    visitChildren(paragraph, visit)
    return { text, boxes }
  }
}

function visitChildren(node: XmlElement | undefined, visit: (node: XmlElement) => void): void {
  if (node) for (const c of elementsOf(node)) visit(c)
}

const isRaised = (run: XmlElement): boolean => settingOf(child(run, 'w:rPr'), 'w:vertAlign') === 'superscript'

const wordsOf = (run: XmlElement): string =>
  elementsOf(run)
    .filter(({ name }) => name === 'w:t')
    .map(textOf)
    .join('')

/** A hidden run shows nothing, but the ends of fields inside it still count. */
function keepFields(run: XmlElement, visit: (node: XmlElement) => void): void {
  for (const c of elementsOf(run)) if (c.name === 'w:fldChar' || c.name === 'w:instrText') visit(c)
}

const isContents = (instruction: string): boolean => /^\s*TOC\b/.test(instruction)

function turnField(fields: Field[], node: XmlElement): void {
  const type = node.attributes.get('w:fldCharType')
  if (type === 'begin') fields.push({ instruction: '', showing: false })
  else if (type === 'end') fields.pop()
  else {
    const field = fields.at(-1)
    if (field) field.showing = true
  }
}

const breakText = (node: XmlElement): string => {
  const type = node.attributes.get('w:type')
  return type === 'page' || type === 'column' ? '' : '\n'
}

function symbolText(node: XmlElement): string {
  const code = Number.parseInt(node.attributes.get('w:char') ?? '', 16)
  return Number.isNaN(code) || code > 0x10ffff ? '' : String.fromCodePoint(code)
}

/** The branch that a reader shows: the modern one if it holds text, else what older programs show. */
export function alternative(node: XmlElement): XmlElement | undefined {
  const choice = child(node, 'mc:Choice')
  return choice && holdsText(choice) ? choice : (child(node, 'mc:Fallback') ?? choice)
}

const holdsText = (node: XmlElement): boolean =>
  node.name === 'w:t' || node.name === 'w:txbxContent' || elementsOf(node).some(holdsText)

function textBoxes(node: XmlElement): XmlElement[] {
  if (node.name === 'w:txbxContent') return [node]
  if (node.name === 'mc:AlternateContent') {
    const chosen = alternative(node)
    return chosen ? elementsOf(chosen).flatMap(textBoxes) : []
  }
  return elementsOf(node).flatMap(textBoxes)
}

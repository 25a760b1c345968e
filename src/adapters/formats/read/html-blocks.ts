import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Block, Document, MetaField } from '#core/document/index'
import { attribute, htmlTable, isWrapper } from './html-table.ts'
import { raised } from './raised.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Page = DefaultTreeAdapterTypes.Document

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Never shown, or never part of an article. `del` is what an editor struck out. */
const SKIPPED = words(
  'script style noscript template iframe object embed svg math select option button input textarea canvas video audio nav footer del dialog datalist',
)
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub tt u var img wbr',
)
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** The blocks of a page in reading order: one paragraph a line as shown, tables with their spans; its title and meta tags. */
export function pageBlocks(page: Page): Document {
  const flow = new Flow()
  flow.enter(page.childNodes)
  return flow.document()
}

/** The text of a cell, its lines separated by \n. */
function textOf(nodes: readonly Node[]): string {
  const flow = new Flow()
  flow.enter(nodes)
  return flow
    .document()
    .blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]))
    .join('\n')
}

/** Takes nodes in and gives lines and tables out, as a browser would lay them out. */
class Flow {
  private readonly blocks: Block[] = []
  private readonly meta: MetaField[] = []
  private title: string | null = null
  private line = ''

  document(): Document {
    this.endLine()
    return { title: this.title, meta: this.meta, blocks: this.blocks }
  }

  enter(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (node.nodeName === '#text') this.line += 'value' in node ? node.value : ''
      else if ('tagName' in node) this.element(node)
    }
  }

  private element(element: Element): void {
    const tag = element.tagName
    if (SKIPPED.has(tag) || isHidden(element)) return
    if (tag === 'sup' || isRaised(element)) this.line += raised(textOf(element.childNodes), this.line)
    else if (INLINE.has(tag) || tag.includes(':')) this.enter(element.childNodes)
    else if (tag === 'meta') this.addMeta(element)
    else if (tag === 'title') this.title ??= textOf(element.childNodes) || null
    else if (tag === 'table' && !isWrapper(element)) this.addTable(element)
    else {
      this.endLine()
      this.enter(element.childNodes)
      this.endLine()
    }
  }

  private addTable(element: Element): void {
    this.endLine()
    const table = htmlTable(element, textOf)
    if (table) this.blocks.push(table)
  }

  private addMeta(element: Element): void {
    const name = attribute(element, 'name')
    const value = attribute(element, 'content')
    if (name !== null && value !== null) this.meta.push({ name, value })
  }

  private endLine(): void {
    const text = this.line.replace(/[ \t\r\n\f]+/g, ' ').trim()
    this.line = ''
    if (text !== '') this.blocks.push({ kind: 'paragraph', role: 'body', text })
  }
}

function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return true
    if (name === 'style' && HIDDEN.test(value)) return true
  }
  return false
}

const isRaised = (element: Element): boolean =>
  element.tagName === 'span' && /vertical-align\s*:\s*super/i.test(attribute(element, 'style') ?? '')

/** The printed letter as nodes, with the sentences that were objected to marked. What came as markup is parsed as an inert document. */
export function markedLetter(html: string, quotes: readonly string[]): DocumentFragment {
  const { body } = new DOMParser().parseFromString(bodyOf(html), 'text/html')
  for (const quote of quotes) if (quote !== '') markIn(body, quote)
  const nodes = document.createDocumentFragment()
  // The written page has a main part of its own; this page has one already.
  nodes.append(...(body.querySelector('main') ?? body).childNodes)
  return nodes
}

/** Of the whole page only what it says: its own style sheet is not for this page, whose policy forbids it. */
const bodyOf = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html

function markIn(root: Node, quote: string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(quote) ?? -1
    if (at < 0 || !(node instanceof Text)) continue
    const words = node.splitText(at)
    words.splitText(quote.length)
    const mark = document.createElement('mark')
    words.replaceWith(mark)
    mark.append(words)
    return
  }
}

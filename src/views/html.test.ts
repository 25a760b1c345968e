import { readdirSync, readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { type Html, html, safeLink, trusted } from './html.ts'

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `' onmouseover='alert(1)`,
  '</textarea></title></style><script>alert(1)</script>',
  '&lt;script&gt;',
  '&#60;b&#62;',
  '<!-- -->',
  '\u2028\u2029䶮𬭩',
]

/** Where a value may stand in a page. */
const CONTEXTS: Readonly<Record<string, (value: string) => Html>> = {
  text: (value) => html`<p>${value}</p>`,
  'double-quoted attribute': (value) => html`<p title="${value}"></p>`,
  'part of an attribute': (value) => html`<p title="a ${value} b"></p>`,
  title: (value) => html`<title>${value}</title>`,
  textarea: (value) => html`<textarea>${value}</textarea>`,
  list: (value) => html`<p>${[value, [value]]}</p>`,
  'template in a template': (value) => html`<p>${html`<b>${value}</b>`}</p>`,
}

/** What a browser would see: elements with their attributes, and texts. */
function seen(markup: string): { elements: string[]; values: string } {
  const elements: string[] = []
  let values = ''
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if ('attrs' in node) {
      elements.push(`${node.tagName}(${node.attrs.map((a) => a.name)})`)
      values += node.attrs.map((a) => a.value).join('')
    }
    if ('value' in node) values += node.value
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  parseFragment(markup).childNodes.forEach(walk)
  return { elements, values }
}

describe.each(Object.entries(CONTEXTS))('a value in %s', (_, context) => {
  it.each(HOSTILE)('stays a value: %s', (value) => {
    const harmless = seen(context('x').text)
    const { elements, values } = seen(context(value).text)
    expect(elements).toEqual(harmless.elements)
    expect(values).toBe(harmless.values.replaceAll('x', () => value))
  })
})

describe('the template', () => {
  it.each([null, undefined, false, []] as const)('writes nothing for %s', (part) => {
    expect(html`a${part}b`.text).toBe('ab')
  })

  it('writes zero', () => {
    expect(html`<td>${0}</td>`.text).toBe('<td>0</td>')
  })

  it('takes markup that was vouched for as it is', () => {
    expect(html`<p>${trusted('<b>1</b>')}</p>`.text).toBe('<p><b>1</b></p>')
  })
})

describe('an address from outside', () => {
  it.each(['/guide', 'https://www.gov.cn/', 'http://a.cn', 'mailto:a@b.cn', 'tel:0930-0000000'])(
    '%s is followed',
    (address) => {
      expect(safeLink(address)).toBe(address)
    },
  )

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'www.gov.cn',
    '',
  ])('%s is not', (address) => {
    expect(safeLink(address)).toBeNull()
  })
})

describe('the views', () => {
  const sources = readdirSync('src/views', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
    .map((name) => ({ name, text: readFileSync(`src/views/${name}`, 'utf8') }))

  it.each(sources)('$name puts values only into quoted attributes', ({ text }) => {
    expect(text.match(/<[a-z][^<>`]*=\$\{/g) ?? []).toEqual([])
  })

  it('are many', () => expect(sources.length).toBeGreaterThan(20))
})

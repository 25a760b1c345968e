import type { WriteOptions } from '#app/ports'
import { blocksToHtml, type Document, escapeHtml, titleToHtml } from '#core/document/index'
import { HTML_STYLE } from './html-style.ts'
import { propertiesOf } from './properties.ts'

/** One file that needs nothing else: style inside, no script, and a policy that lets nothing be fetched. */
export function writeHtml(document: Document, options: WriteOptions): Uint8Array {
  const { title, agency, keywords, mark } = propertiesOf(document, options)
  const meta = (name: string, content: string): string => `<meta name="${name}" content="${escapeHtml(content)}">`
  const html = [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...(agency === null ? [] : [meta('author', agency)]),
    meta('keywords', keywords.join(',')),
    meta('dcterms.created', options.at),
    `<style>${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main class="paper">',
    ...(mark === null ? [] : [`<span class="tag">${escapeHtml(mark)}</span>`]),
    ...(document.title === null ? [] : [titleToHtml(document.title)]),
    `${blocksToHtml(document.blocks)}</main>`,
    '</body>',
    '</html>',
    '',
  ]
  return new TextEncoder().encode(html.join('\n'))
}

import { strToU8, zipSync } from 'fflate'

const NAMESPACES = {
  transitional: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
}
const RELATIONS = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

interface WordOptions {
  readonly flavour?: 'transitional' | 'strict'
  readonly prefix?: string
  readonly main?: string
  readonly styles?: string
  readonly numbering?: string
  readonly core?: string
}

export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`

export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`

export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

/** A Word file around the XML of a body, written with the prefix `w`. */
export function wordFile(body: string, options: WordOptions = {}): Uint8Array {
  const { flavour = 'transitional', prefix = 'w', main = 'document.xml' } = options
  const part = (root: string, inner: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${NAMESPACES[flavour]}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</w:${root}>`
      .replaceAll('<w:', `<${prefix}:`)
      .replaceAll('</w:', `</${prefix}:`)
      .replaceAll(' w:', ` ${prefix}:`)
      .replaceAll('xmlns:w=', `xmlns:${prefix}=`)
  const relations = (entries: readonly (readonly [string, string])[]): Uint8Array =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
        .map(
          ([type, target], i) => `<Relationship Id="r${i}" Type="${RELATIONS[flavour]}/${type}" Target="${target}"/>`,
        )
        .join('')}</Relationships>`,
    )
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': relations([['officeDocument', `word/${main}`]]),
    [`word/_rels/${main}.rels`]: relations([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
    [`word/${main}`]: strToU8(part('document', `<w:body>${body}</w:body>`)),
    ...(options.styles && { 'word/styles.xml': strToU8(part('styles', options.styles)) }),
    ...(options.numbering && { 'word/numbering.xml': strToU8(part('numbering', options.numbering)) }),
    ...(options.core && { 'docProps/core.xml': strToU8(options.core) }),
  })
}

import type { Document } from '#core/document/index'

const text = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')

/** A plain page with true spans. */
export function page({ title, blocks }: Document, head = ''): string {
  const body = blocks.map((block) => {
    if (block.kind !== 'table') return `<p>${text(block.text)}</p>`
    const rows = block.rows.map(({ cells }) => {
      const tds = cells.map(
        (cell) => `<td colspan="${cell.colSpan}" rowspan=${cell.rowSpan}><p>${text(cell.text)}</p></td>`,
      )
      return `<tr>${tds.join('')}</tr>`
    })
    return `<table><tbody>${rows.join('\n')}</tbody></table>`
  })
  return `<!doctype html><html><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${body.join('\n')}</body></html>`
}

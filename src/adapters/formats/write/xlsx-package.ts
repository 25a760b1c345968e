import type { Feature } from 'write-excel-file/universal'
import { sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility'
import type { Properties } from './properties.ts'
import type { SheetPlan } from './xlsx-plan.ts'

const SHEET = 'xl/worksheets/sheet{id}.xml'
const CORE = 'docProps/core.xml'

/** What the library leaves to its users: results beside formulas, links inside the workbook, the printed page, the file's properties. */
export function workbookFeature(plans: readonly SheetPlan[], properties: Properties): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _, { sheetIndex }) => {
            const plan = plans[sheetIndex]
            return plan ? completed(xml, plan, properties) : xml
          },
        },
        '[Content_Types].xml': {
          insert: () =>
            `<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE}"/>`,
        },
      },
      write: { files: () => ({ [CORE]: coreXml(properties) }) },
    },
  }
}

/** Excel refuses a sheet whose elements are out of order: page setup first, links and the printed page behind the conditional formats. */
function completed(xml: string, plan: SheetPlan, properties: Properties): string {
  const { landscape, pages } = plan
  const page = [
    linksXml(plan),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.7" header="0.35" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="${pages ?? 0}"/>`,
    `<headerFooter><oddHeader>${sanitizeTextContent(headerOf(properties))}</oddHeader><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>`,
  ]
  return withResults(xml, plan.results)
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>$&')
    .replace('</worksheet>', () => `${page.join('')}</worksheet>`)
}

/** `&` is the sign of commands there, and a header longer than 255 characters makes Excel refuse the file. */
const headerOf = ({ title, mark }: Properties): string =>
  `&C${title.slice(0, 100).replaceAll('&', '&&')}${mark === null ? '' : `&R${mark}`}`

function withResults(xml: string, results: SheetPlan['results']): string {
  return xml.replace(/<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g, (_, at: string, more: string, f: string) => {
    const result = results.get(at)
    if (result === undefined) throw new Error(`the formula in ${at} has no result`)
    const text = typeof result === 'string'
    const value = text ? sanitizeTextContent(result) : String(result)
    return `<c r="${at}"${more}${text ? ' t="str"' : ''}>${f}<v>${value}</v></c>`
  })
}

const linksXml = ({ links }: SheetPlan): string =>
  links.length === 0
    ? ''
    : `<hyperlinks>${links
        .map(({ at, to }) => `<hyperlink ref="${at}" location="${sanitizeAttributeValue(to)}"/>`)
        .join('')}</hyperlinks>`

/** The times are filled in when the package is settled. */
function coreXml({ title, agency, keywords }: Properties): string {
  const time = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF"></dcterms:${name}>`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${sanitizeTextContent(title)}</dc:title><dc:creator>${sanitizeTextContent(agency ?? '')}</dc:creator>` +
    `<cp:keywords>${sanitizeTextContent(keywords.join(', '))}</cp:keywords>${time('created')}${time('modified')}</cp:coreProperties>`
  )
}

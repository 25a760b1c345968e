import type { ApplyTexts } from '#core/application/index'

/** Somebody who applies for something, as the form asks. */
export const AN_APPLICANT: ApplyTexts = {
  ...{ nature: 'natural', name: '马小云', identityKind: 'identityCard', identityNumber: '11010519491231002X' },
  ...{ representative: '', contactPerson: '', phone: '13800138000', email: 'ma@example.cn', address: '', postcode: '' },
  ...{ agentName: '', agentIdentityNumber: '', agentPhone: '' },
  ...{ subject: '2024年家电以旧换新补贴资金发放明细', documentNumber: '', description: '全县，按乡镇\n分月' },
  ...{ carrier: 'electronic', way: 'online' },
}

/** What stands in the hidden fields of a page. */
export const hiddenOf = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [
      name,
      unescaped(value),
    ]),
  )

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** The smallest of their kinds that pass for what they are. */
export const A_PNG = new Uint8Array([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89],
])
export const A_PDF = new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

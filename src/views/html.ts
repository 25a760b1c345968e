import { escapeHtml } from '#core/document/index'

/** Markup that may stand in a page as it is: made by `html`, or vouched for with `trusted`. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What a template takes. Texts and numbers are escaped, lists are joined, nothing stands for null, undefined and false. */
export type Part = Html | string | number | null | undefined | false | readonly Part[]

function markup(part: Part): string {
  if (part instanceof Html) return part.text
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return part.map(markup).join('')
}

/** A page or a piece of one. Values may stand in text and in quoted attributes; an address from outside goes through `safeLink` first. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, next, i) => `${text}${markup(parts[i - 1])}${next}`))

/** Markup made elsewhere that escapes by itself. */
export const trusted = (markup: string): Html => new Html(markup)

/** The address if a browser may follow it (a path, http, https, mailto, tel), else null: `javascript:` never becomes a link. */
export const safeLink = (address: string | null): string | null =>
  address !== null && /^(\/|https?:\/\/|mailto:|tel:)/i.test(address) ? address : null

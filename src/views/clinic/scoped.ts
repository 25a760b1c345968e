import { type Html, trusted } from '../html.ts'

/**
 * The same markup with its anchors under a prefix, so that several reports stand on one page: their cells have the same addresses. Only
 * attributes are met, since quotes in texts are escaped; and only those that name an anchor of the page.
 */
export const scoped = (prefix: string, { text }: Html): Html =>
  trusted(
    text
      .replaceAll(/ (id|for|aria-labelledby|aria-describedby)="([^"]+)"/g, ` $1="${prefix}-$2"`)
      .replaceAll(/ href="#([^"]+)"/g, ` href="#${prefix}-$1"`),
  )

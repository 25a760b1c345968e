import { escapeHtml } from '#core/document/index'
import { type Html, trusted } from '../html.ts'

/**
 * The same markup with its anchors under a prefix, so that several reports stand on one page: their cells have the same addresses. Only
 * attributes are met, since quotes in texts are escaped; and only those that name an anchor of the page.
 */
export const scoped = (prefix: string, { text }: Html): Html =>
  trusted(
    text
      .replaceAll(
        / (id|for|aria-labelledby|aria-describedby)="([^"]+)"/g,
        (_, name: string, ids: string) => ` ${name}="${ids.replaceAll(/\S+/g, `${prefix}-$&`)}"`,
      )
      .replaceAll(/ href="#([^"]+)"/g, ` href="#${prefix}-$1"`),
  )

/** The same markup with the file's name in the names of its parts, so that those of several reports are told apart when they are read out. */
export function namedFor(file: string, { text }: Html): Html {
  const name = escapeHtml(file).replaceAll('$', '$$$$')
  return trusted(
    text
      .replaceAll(/ aria-labelledby="([^"]+)"/g, ' aria-labelledby="$1 from"')
      .replaceAll(/ aria-label="([^"]+)"/g, ` aria-label="$1（${name}）"`),
  )
}

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import type { Document } from '#core/document/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { pageBlocks } from './html-blocks.ts'
import { withMeta } from './meta.ts'

type Map = DefaultTreeAdapterTypes.DefaultTreeAdapterMap

/** Bounds of a page that is worth parsing: reports of 350 kB, pages of 2 MB and nests of 30 elements are the largest seen. */
const LIMITS = { characters: 20 * 2 ** 20, tags: 400_000, depth: 1_000 } as const

class TooDeep extends Error {}

/**
 * A page or a part of one. Scripts, styles and hidden parts never enter the tree; wrapper tables are opened up; cells keep their
 * spans. Errors: file-too-large, file-too-complex, file-truncated (a table or a tag is left open at the end).
 */
export function readHtml(html: string): Result<readonly Document[], Failure> {
  const refusal = outOfBounds(html) ?? cutOff(html)
  if (refusal) return err(refusal)
  try {
    const page = pageBlocks(parse(html, { treeAdapter: shallow() }))
    return ok([withMeta(page)])
  } catch (cause) {
    if (cause instanceof TooDeep)
      return err(
        failure('file-too-complex', {
          what: { zh: `嵌套超过 ${LIMITS.depth} 层`, en: `nested deeper than ${LIMITS.depth}` },
        }),
      )
    throw cause
  }
}

function outOfBounds(html: string): Failure | null {
  if (html.length > LIMITS.characters) return failure('file-too-large', { limitMB: LIMITS.characters / 2 ** 20 })
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++
  return tags > LIMITS.tags
    ? failure('file-too-complex', {
        what: { zh: `网页标记超过 ${LIMITS.tags} 个`, en: `more than ${LIMITS.tags} tags` },
      })
    : null
}

/** `</table>` may not be left out, nor may a file end inside a tag: where either happens, the rest was lost. */
function cutOff(html: string): Failure | null {
  const last = (tag: string): number => Math.max(html.lastIndexOf(`<${tag}`), html.lastIndexOf(`<${tag.toUpperCase()}`))
  if (last('table') > last('/table'))
    return failure('file-truncated', {
      where: { zh: '最后一个表格没有结束（</table>）', en: 'the last table does not end (</table>)' },
    })
  return html.lastIndexOf('<') > html.lastIndexOf('>') && /<\/?[a-z!][^<>]*$/i.test(html)
    ? failure('file-truncated', { where: { zh: '结尾停在一个标记中间', en: 'it ends within a tag' } })
    : null
}

/** Parsing is quadratic in the depth of the open elements, so a nest too deep is stopped while it grows. */
function shallow(): TreeAdapter<Map> {
  let depth = 0
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      if (++depth > LIMITS.depth) throw new TooDeep()
    },
    onItemPop: () => {
      depth--
    },
  }
}

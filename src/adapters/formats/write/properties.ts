import type { WriteOptions } from '#app/ports'
import { type Block, type Document, printable, titleLines } from '#core/document/index'

/** Stands on every page of a document that was made from demonstration data. */
const DEMONSTRATION = '演示数据'

/** What a file says about itself, the same in every format. */
export interface Properties {
  /** Of the file, not of the page: never empty, as HTML and PDF/UA demand. A document without a title goes by its agency's name. */
  readonly title: string
  /** The title as it is set, broken by sense; empty when there is none. */
  readonly titleLines: readonly string[]
  readonly agency: string | null
  readonly keywords: readonly string[]
  /** The mark that every page carries, or null. */
  readonly mark: string | null
}

export function propertiesOf(document: Document, { demonstration }: WriteOptions): Properties {
  const agency = document.meta.find(({ name }) => name === '发布机构')?.value
  return {
    title: printable(document.title ?? agency ?? '无标题文档').replaceAll('\n', ''),
    titleLines: titleLines(printable(document.title ?? '')),
    agency: agency === undefined ? null : printable(agency),
    keywords: ['政府信息公开', ...(demonstration ? [DEMONSTRATION] : [])],
    mark: demonstration ? DEMONSTRATION : null,
  }
}

export const textLines = (text: string): readonly string[] => printable(text).split('\n')

/** Whether a signature follows: it never stands alone on a page, so the text before it keeps with it. */
export const endsText = (next: Block | undefined): boolean => next?.kind === 'paragraph' && next.role === 'signature'

import type { Document } from '#core/document/index'

const NOTE =
  '（系统未留存本件的定稿。以下内容按案卷所存的事实和现行模板、设置重新生成，与当时发出的文书可能有出入，以发出的文书为准。）'

/** A letter of which only the facts were kept, said so at its head: nobody may take it for what went out, nor lose the remark with a page. */
export const remade = (document: Document): Document => ({
  ...document,
  blocks: [{ kind: 'paragraph', role: 'note', text: NOTE }, ...document.blocks],
})

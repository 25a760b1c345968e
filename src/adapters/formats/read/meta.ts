import type { Block, Document, MetaField, Table } from '#core/document/index'

/** What pages and crawlers print above an article about it, by their usual names. */
const NAMES =
  /^(标题|名称|信息名称|题名|文件名称|发布时间|发布日期|公开日期|公开时间|生成日期|成文日期|发文日期|文号|发文字号|发布机构|发文机构|发文单位|公开机构|制发机关|单位|来源|信息来源|栏目|分类|主题分类|体裁分类|信息类别|索引号|索引号码|信息索引号|关键词|主题词|时效|时效性|效力状态|文件下载|附件|内容概述|信息分类|公开方式|公开范围|公开形式|原文链接|本地目录|采集时间|标识|有效性|著录日期|废止日期|服务对象)$/

const FIELD_LINE = /^\s*([\u4e00-\u9fff\s]{2,8}?)\s*[:：]\s*(.*)$/s

/**
 * Takes out of the text what it says about itself: a 索引号 table, a crawler's head lines (`发布时间: …`). Only above the report:
 * the first line that is no such field, after which 一、 or a long text begins, ends the search.
 */
export function withMeta(document: Document): Document {
  const meta: MetaField[] = [...document.meta]
  const blocks = document.blocks.filter((block, i) => {
    const fields = block.kind === 'table' ? tableFields(block) : i < 60 ? lineFields(block) : null
    if (fields === null) return true
    meta.push(...fields)
    return false
  })
  return { ...document, meta, blocks }
}

/** A table of names and values in turn; null when it is another table. */
function tableFields(table: Table): readonly MetaField[] | null {
  if (table.rows.length > 14) return null
  const fields: MetaField[] = []
  for (const { cells } of table.rows) {
    const texts = cells.map(({ text }) => text.trim())
    for (let i = 0; i < texts.length; i += 2) {
      const name = fieldName(texts[i] ?? '')
      if (name === null) return null
      fields.push({ name, value: texts[i + 1] ?? '' })
    }
  }
  return fields.length >= 2 ? fields : null
}

function lineFields(block: Block): readonly MetaField[] | null {
  if (block.kind !== 'paragraph' || block.text.length > 300) return null
  const [, key, value] = FIELD_LINE.exec(block.text) ?? []
  const name = key === undefined ? null : fieldName(key)
  return name === null ? null : [{ name, value: (value ?? '').trim() }]
}

function fieldName(text: string): string | null {
  const name = text.replace(/[\s:：【】[\]]/g, '')
  return NAMES.test(name) ? name : null
}

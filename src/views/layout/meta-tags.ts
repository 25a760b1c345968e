import type { Frame } from '../models.ts'

/** One of the official tags of rules.md 6.2. Names are case-sensitive as written: TAG-4. */
export interface MetaTag {
  readonly name: string
  readonly content: string
}

export interface Column {
  readonly name: string
  readonly description: string
  /** One of the printed list, which ends with an ellipsis: 首页, 信息公开指南, 信息公开目录, 信息公开年报, 政策文件 … */
  readonly type: string
}

export interface Article {
  readonly title: string
  /** `YYYY-MM-DD HH:MM`. TAG-5 */
  readonly publishedAt: string
  readonly source: string
  readonly url: string
}

/** What is not set is left out; `null` or an empty content would be a defect. TAG-7 */
const set = (name: string, content: string | null): readonly MetaTag[] =>
  content === null || content.trim() === '' ? [] : [{ name, content }]

const siteTags = ({ site }: Frame): readonly MetaTag[] => [
  ...set('SiteName', site.siteName),
  ...set('SiteDomain', site.siteDomain),
  ...set('SiteIDCode', site.siteIdCode),
]

/** Home and column pages: site and column tags, seven in all. TAG-1, TAG-2 */
export const columnTags = (frame: Frame, column: Column, keywords: readonly string[]): readonly MetaTag[] => [
  ...siteTags(frame),
  ...set('ColumnName', column.name),
  ...set('ColumnDescription', column.description),
  ...set('ColumnKeywords', keywords.join(',')),
  ...set('ColumnType', column.type),
]

/** A content page: site tags, name and type of its column, content tags. TAG-3 */
export const articleTags = (frame: Frame, column: Column, article: Article): readonly MetaTag[] => [
  ...siteTags(frame),
  ...set('ColumnName', column.name),
  ...set('ColumnType', column.type),
  ...set('ArticleTitle', article.title),
  ...set('PubDate', article.publishedAt),
  ...set('ContentSource', article.source),
  ...set('Url', article.url),
]

/** Results of reconsideration and of litigation, and the three routes: the columns of table 四. Labels are official. */
export interface ReviewResult {
  readonly key: 'upheld' | 'corrected' | 'other' | 'pending'
  readonly label: string
}

export const REVIEW_RESULTS: readonly ReviewResult[] = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
]

export interface ReviewRoute {
  readonly key: 'review' | 'direct' | 'after'
  /** 行政复议 stands alone; the two kinds of suit stand under 行政诉讼. */
  readonly group: '行政复议' | '行政诉讼'
  readonly label: '行政复议' | '未经复议直接起诉' | '复议后起诉'
}

export const REVIEW_ROUTES: readonly ReviewRoute[] = [
  { key: 'review', group: '行政复议', label: '行政复议' },
  { key: 'direct', group: '行政诉讼', label: '未经复议直接起诉' },
  { key: 'after', group: '行政诉讼', label: '复议后起诉' },
]

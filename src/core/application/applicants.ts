/** The kinds of applicant: value columns c1 to c6 of table 三. Labels are official. */
export interface ApplicantKind {
  readonly key: 'natural' | 'business' | 'research' | 'charity' | 'legalService' | 'other'
  readonly column: `c${1 | 2 | 3 | 4 | 5 | 6}`
  readonly label: string
}

export const APPLICANT_KINDS: readonly ApplicantKind[] = [
  { column: 'c1', key: 'natural', label: '自然人' },
  { column: 'c2', key: 'business', label: '商业企业' },
  { column: 'c3', key: 'research', label: '科研机构' },
  { column: 'c4', key: 'charity', label: '社会公益组织' },
  { column: 'c5', key: 'legalService', label: '法律服务机构' },
  { column: 'c6', key: 'other', label: '其他' },
]

/** GB/T 9704-2012: the page in mm, type in pt. */
export const PAGE = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 } as const

/** 156 mm. GB/T 9704 5.2.1 */
export const TEXT_WIDTH_MM = PAGE.width - PAGE.left - PAGE.right

export const PT_PER_MM = 72 / 25.4

/** 2号, 3号, 4号; 225 mm hold 22 lines. GB/T 9704 5.2.2, 5.2.3 */
export const TYPE = {
  title: 22,
  titleLine: 34,
  /** 28 characters fill a line; Word rounds it to half points, 16. */
  body: 15.75,
  line: 28.95,
  pageNumber: 14,
  note: 12,
  table: 10.5,
  wideTable: 8.5,
  corner: 7.5,
} as const

/** The standard's faces by the names that Word knows; what stands in where they are missing. */
export const FACES = {
  title: { name: '方正小标宋简体', fallback: '宋体', family: 'roman' },
  heading1: { name: '黑体', fallback: 'SimHei', family: 'modern' },
  heading2: { name: '楷体_GB2312', fallback: '楷体', family: 'modern' },
  body: { name: '仿宋_GB2312', fallback: '仿宋', family: 'modern' },
  table: { name: '宋体', fallback: 'SimSun', family: 'auto' },
} as const

/** The tokens that print: ink, muted, zero, line-strong, tint, main-wash. */
export const INK = {
  text: '1b2430',
  muted: '5b6675',
  zero: '66707c',
  line: 'a3aca8',
  tint: 'f3f5f4',
  band: 'e9f0f6',
} as const

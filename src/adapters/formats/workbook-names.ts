/** The sheet of sums that a written workbook carries; it holds no part of the report, so a reader leaves it out. */
export const CHECK_SHEET = '核对'
/** The sheet of title, texts and signature. */
export const TEXT_SHEET = '文字部分'

import { cellSpec, FORMS, rowName, type TableId } from '../form/index.ts'
import type { ReadingNote, Report } from '../report.ts'
import type { FoundTables } from './tables.ts'

/** What the recogniser met that a reader of the findings should know. */
export function notesOf(
  tables: FoundTables,
  report: Pick<Report, 'agency' | 'headings' | 'texts'> & { readonly isRecognised: boolean },
): readonly ReadingNote[] {
  return [
    ...(report.isRecognised ? [RECOGNISED] : []),
    ...formNotes(tables),
    ...missingTables(tables),
    ...strayTotals(tables),
    ...reordered(tables),
    ...lostHeading(report),
    ...names(report),
  ]
}

const RECOGNISED: ReadingNote = {
  code: 'text-recognised',
  zh: '这个文件是扫描件，文字和数字是由图片识别出来的，任何一个都可能认错；请对照原件核对数字。',
  en: 'This file is a scan: its text and numbers were recognised in pictures, and any of them may be wrong. Please compare them with the original.',
  cells: [],
}

function formNotes({ form, threeForOne }: FoundTables): readonly ReadingNote[] {
  if (threeForOne)
    return [
      {
        code: 'three-other-rows',
        zh: '表二是 2019 年试行格式，表三的“（六）其他处理”却分三行；按试行格式的一行读取，写的是三行之和。',
        en: 'Table 二 has the trial form of 2019, but table 三 three rows for （六）其他处理; they were read as the one row of that form, which holds their sum.',
        cells: [],
      },
    ]
  if (form !== '2021-single') return []
  return [
    {
      code: 'single-other-row',
      zh: '表三的“（六）其他处理”只有一行，是 2019 年试行格式的写法；按一行读取。',
      en: 'Table 三 has one row for （六）其他处理, as in the trial form of 2019; it was read as one row.',
      cells: [],
    },
  ]
}

function missingTables({ form, extents }: FoundTables): readonly ReadingNote[] {
  return (['t2', 't4'] as const).flatMap((table): ReadingNote[] => {
    if (extents[table]) return []
    const name = NAMES[table]
    return [
      {
        code: 'table-missing',
        zh: `文件里没有找到${name}，其中各格按没有印出处理，不当作 0。`,
        en: `No table ${name.slice(1)} was found in the document: its cells count as not printed, not as 0.`,
        cells: FORMS[form].cells.filter((cell) => cell.table === table).map(({ address }) => address),
      },
    ]
  })
}

const NAMES: Readonly<Record<TableId, string>> = { t2: '表二', t3: '表三', t4: '表四' }

/** A number alone between the rows of table 三 while a total is blank: most likely that total, but print does not say so. */
function strayTotals({ form, cells, strays }: FoundTables): readonly ReadingNote[] {
  const blank = FORMS[form].cells.filter(
    ({ address, table, column }) => table === 't3' && column === 'total' && cells[address]?.state === 'blank',
  )
  const [only, ...others] = blank
  if (!only || others.length > 0) return []
  return strays.map((stray) => {
    const text = stray.slots[0]?.text ?? ''
    const row = rowName(only)
    return {
      code: 'total-outside-row',
      zh: `表三${row}的“总计”格是空的，表中另有一个不在任何一行的数字“${text}”，可能就是它；没有据此填写。`,
      en: `The total of row ${row} in table 三 is blank, and the number “${text}” stands in the table outside any row: it may be that total, but was not filled in.`,
      cells: cellSpec(form, only.address) ? [only.address] : [],
    }
  })
}

function reordered({ reordered: cells }: FoundTables): readonly ReadingNote[] {
  if (cells.length === 0) return []
  return [
    {
      code: 'column-heads-differ',
      zh: '有的列没有按格式的顺序排列，已按印出的列名读取。',
      en: 'Some columns do not stand in the order of the form; they were read by their printed heads.',
      cells,
    },
  ]
}

function lostHeading({ headings, texts }: Pick<Report, 'headings' | 'texts'>): readonly ReadingNote[] {
  if (texts['五'] === undefined || headings.some(({ section }) => section === '五')) return []
  return [
    {
      code: 'heading-lost',
      zh: '没有找到第五部分的标题；表四之后谈问题和改进的文字按第五部分读取。',
      en: 'The heading of section 五 was not found; the text on problems and improvement behind table 四 was read as section 五.',
      cells: [],
    },
  ]
}

function names({ agency }: Pick<Report, 'agency'>): readonly ReadingNote[] {
  const [other] = agency?.otherwise ?? []
  if (agency?.certainty !== 'doubtful' || other === undefined) return []
  return [
    {
      code: 'agency-names-differ',
      zh: `文件里机关名称不一致：“${agency.value}”和“${other}”，请核对。`,
      en: `The document gives different names of the agency: “${agency.value}” and “${other}”. Please check.`,
      cells: [],
    },
  ]
}

import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx'
import { FACES, INK, TYPE } from './measures.ts'

const twips = (pt: number): number => Math.round(pt * 20)
/** Word counts type in half points. */
export const halfPoints = (pt: number): number => Math.round(pt * 2)

const exactly = (pt: number) => ({ line: twips(pt), lineRule: LineRuleType.EXACT, before: 0, after: 0 })
const twoCharacters = { firstLine: twips(2 * TYPE.body), firstLineChars: 200 }
const bodyRun = (face: { readonly name: string }) => ({
  font: face.name,
  size: halfPoints(TYPE.body),
  // Half points cannot say 15.75: the rest goes off the spacing, so that 28 characters fill a line.
  characterSpacing: twips(TYPE.body - halfPoints(TYPE.body) / 2),
  bold: false,
  color: INK.text,
})

const heading = (face: { readonly name: string }, space = 0) => ({
  run: bodyRun(face),
  paragraph: {
    spacing: { ...exactly(TYPE.line), before: twips(space), after: twips(space) },
    indent: twoCharacters,
    keepNext: true,
    keepLines: true,
  },
})

const NOTE_RULE = { left: { style: BorderStyle.SINGLE, size: 12, color: INK.line, space: 8 } }

export const NOTE_STYLE = 'Note'
export const TABLE_STYLE = 'TableText'
export const BODY_STYLE = 'BodyText'

/** The standard's type as Word styles, so that an editor finds headings in the navigation pane and may change a face in one place. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { ...bodyRun(FACES.body), language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
      paragraph: { spacing: exactly(TYPE.line) },
    },
    title: {
      run: { font: FACES.title.name, size: halfPoints(TYPE.title), color: INK.text },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...exactly(TYPE.titleLine), after: twips(TYPE.line) } },
    },
    heading1: heading(FACES.heading1, 4),
    heading2: heading(FACES.heading2),
    heading3: heading(FACES.body),
  },
  paragraphStyles: [
    {
      id: BODY_STYLE,
      name: 'Body Text',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.BOTH, indent: twoCharacters },
    },
    {
      id: NOTE_STYLE,
      name: 'Note',
      basedOn: 'Normal',
      run: { size: halfPoints(TYPE.note), color: INK.muted },
      paragraph: {
        spacing: { ...exactly(TYPE.note * 1.6), before: 60, after: 60 },
        indent: { left: twips(10) },
        border: NOTE_RULE,
      },
    },
    {
      id: TABLE_STYLE,
      name: 'Table Text',
      basedOn: 'Normal',
      run: { font: FACES.table.name, characterSpacing: 0 },
    },
  ],
}

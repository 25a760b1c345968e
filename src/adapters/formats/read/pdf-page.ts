import { plainText } from './pdf-characters.ts'
import { OPS, type PDFPageProxy } from './pdf-engine.ts'
import {
  apply,
  boxOf,
  type Glyph,
  IDENTITY,
  isMatrix,
  isNumbers,
  type Matrix,
  multiply,
  type PageContent,
  type Rule,
} from './pdf-geometry.ts'
import { pathRules } from './pdf-paths.ts'

interface Font {
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  readonly defaultVMetrics?: readonly number[]
}

/** A character as PDF.js hands it over; numbers between them move the pen. */
interface ShownGlyph {
  readonly unicode: string
  /** In thousandths of the type's size. */
  readonly width: number
  readonly vmetric?: readonly number[] | null
  readonly isSpace: boolean
}

interface TextState {
  font: Font | null
  size: number
  charSpacing: number
  wordSpacing: number
  /** 1 = not stretched. */
  stretch: number
  leading: number
  rise: number
  invisible: boolean
}

interface GraphicsState extends TextState {
  matrix: Matrix
  fillsWhite: boolean
  strokesWhite: boolean
}

/** Nothing that a report prints comes near. */
const MOST_GLYPHS = 60_000
const MOST_RULES = 60_000
/** Text rendering mode 3, PDF 32000-1, 9.3.6. */
const INVISIBLE = 3

/** A scan shows no more than a stamp or a page number beside the text that was recognised in it. */
const MOST_SHOWN = 5

/** Characters and ruled lines of a page, in points from the upper left corner. */
export async function readPage(page: PDFPageProxy): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 })
  const list = await page.getOperatorList()
  const reader = new PageReader(viewport.transform, (name) => fontOf(page, name))
  for (let i = 0; i < list.fnArray.length; i++) {
    const args: unknown = list.argsArray[i]
    reader.take(list.fnArray[i] ?? 0, Array.isArray(args) ? args : [])
  }
  page.cleanup()
  const inside = (g: Glyph): boolean => g.x1 > 0 && g.y1 > 0 && g.x0 < viewport.width && g.y0 < viewport.height
  const [shown, invisible] = [reader.glyphs.filter(inside), reader.invisible.filter(inside)]
  const isRecognised = invisible.length > MOST_SHOWN * shown.length
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    glyphs: isRecognised ? [...shown, ...invisible] : shown,
    isRecognised,
    rules: reader.rules,
    unmapped: reader.unmapped,
  }
}

function fontOf(page: PDFPageProxy, name: string): Font | null {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs
  const font: unknown = objects.has(name) ? objects.get(name) : null
  return typeof font === 'object' ? font : null
}

/** Follows the graphics and text state through the operators (PDF 32000-1, 8.4 and 9.3 to 9.4). */
class PageReader {
  readonly glyphs: Glyph[] = []
  /** Text that is not painted: under a scanned picture it is what OCR made of it, elsewhere nobody sees it. */
  readonly invisible: Glyph[] = []
  readonly rules: Rule[] = []
  unmapped = 0
  #state: GraphicsState
  readonly #saved: GraphicsState[] = []
  readonly #fontOf: (name: string) => Font | null
  #textMatrix: Matrix = IDENTITY
  #pen = { x: 0, y: 0, lineX: 0, lineY: 0 }
  #spaced = false

  constructor(viewport: readonly number[], fontOf: (name: string) => Font | null) {
    this.#fontOf = fontOf
    this.#state = {
      matrix: isMatrix(viewport) ? viewport : IDENTITY,
      fillsWhite: false,
      strokesWhite: false,
      font: null,
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      invisible: false,
    }
  }

  take(operator: number, args: readonly unknown[]): void {
    const state = this.#state
    const [first, second] = args
    switch (operator) {
      case OPS.save:
        this.#saved.push({ ...state })
        return
      case OPS.restore:
        this.#state = this.#saved.pop() ?? state
        return
      case OPS.transform:
        if (isMatrix(args)) state.matrix = multiply(state.matrix, args)
        return
      case OPS.paintFormXObjectBegin:
        this.#saved.push({ ...state })
        if (isMatrix(first)) state.matrix = multiply(state.matrix, first)
        return
      case OPS.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? state
        return
      case OPS.setFillRGBColor:
        state.fillsWhite = isWhite(args)
        return
      case OPS.setStrokeRGBColor:
        state.strokesWhite = isWhite(args)
        return
      case OPS.constructPath:
        this.#path(args)
        return
      case OPS.setFont:
        state.font = typeof first === 'string' ? this.#fontOf(first) : null
        state.size = number(second)
        return
      case OPS.showText:
        if (Array.isArray(first)) this.#show(first)
        return
      default:
        this.#placeText(operator, number(first), number(second), first)
    }
  }

  #placeText(operator: number, first: number, second: number, matrix: unknown): void {
    const state = this.#state
    switch (operator) {
      case OPS.beginText:
        this.#startLine(IDENTITY)
        return
      case OPS.setTextMatrix:
        if (isMatrix(matrix)) this.#startLine(matrix)
        return
      case OPS.setCharSpacing:
        state.charSpacing = first
        return
      case OPS.setWordSpacing:
        state.wordSpacing = first
        return
      case OPS.setHScale:
        state.stretch = first / 100
        return
      case OPS.setTextRenderingMode:
        state.invisible = first === INVISIBLE
        return
      case OPS.setTextRise:
        state.rise = first
        return
      case OPS.setLeading:
        state.leading = -first
        return
      case OPS.setLeadingMoveText:
        state.leading = second
        this.#moveLine(first, second)
        return
      case OPS.moveText:
        this.#moveLine(first, second)
        return
      case OPS.nextLine:
        this.#moveLine(0, state.leading)
        return
      default:
    }
  }

  #startLine(matrix: Matrix): void {
    this.#textMatrix = matrix
    this.#pen = { x: 0, y: 0, lineX: 0, lineY: 0 }
  }

  #moveLine(x: number, y: number): void {
    const pen = this.#pen
    pen.lineX += x
    pen.lineY += y
    pen.x = pen.lineX
    pen.y = pen.lineY
  }

  #show(items: readonly unknown[]): void {
    const { font, size, charSpacing, wordSpacing, stretch } = this.#state
    const vertical = font?.vertical === true
    const unit = size * (font?.fontMatrix?.[0] ?? 0.001)
    const pen = this.#pen
    const advance = (by: number): void => {
      if (vertical) pen.y -= by
      else pen.x += by * stretch
    }
    for (const item of items) {
      if (typeof item === 'number') advance(((vertical ? 1 : -1) * item * size) / 1000)
      if (!isShownGlyph(item)) continue
      const metric = item.vmetric ?? font?.defaultVMetrics
      const length = (vertical && metric ? -(metric[0] ?? 0) : item.width) * unit
      this.#add(item, unit, vertical ? metric : null)
      const spacing = charSpacing + (item.isSpace ? wordSpacing : 0)
      advance(vertical ? length - spacing : length + spacing)
    }
  }

  #add(glyph: ShownGlyph, unit: number, metric: readonly number[] | null | undefined): void {
    const text = plainText(glyph.unicode)
    const full = Math.abs(glyph.width * unit - this.#state.size) < 0.06 * Math.abs(this.#state.size)
    if (text.trim() === '') {
      this.#spaced = true
      if (full && text === '' && !glyph.isSpace) this.unmapped++
      return
    }
    const { size, stretch, rise, matrix, invisible } = this.#state
    const glyphs = invisible ? this.invisible : this.glyphs
    if (glyphs.length >= MOST_GLYPHS) return
    const { x, y } = this.#pen
    const whole = multiply(matrix, this.#textMatrix)
    const width = Math.abs(glyph.width * unit * stretch)
    const left = metric ? x - (metric[1] ?? 500) * unit : x
    const base = y + rise - (metric ? (metric[2] ?? 880) * unit : 0)
    const [low, high] = [base - 0.15 * size, base + 0.85 * size]
    const corners = [
      apply(whole, left, low),
      apply(whole, left + width, low),
      apply(whole, left, high),
      apply(whole, left + width, high),
    ]
    const turned = Math.abs(whole[1]) > Math.abs(whole[0])
    glyphs.push({
      ...boxOf(corners),
      text,
      size: Math.hypot(whole[2], whole[3]) * Math.abs(size),
      upright: metric !== null || turned,
      spaced: this.#spaced,
      full,
    })
    this.#spaced = false
  }

  #path([operator, data]: readonly unknown[]): void {
    const path: unknown = Array.isArray(data) ? data[0] : null
    if (!isNumbers(path) || this.rules.length >= MOST_RULES) return
    const { matrix, fillsWhite, strokesWhite } = this.#state
    const strokes = STROKES.has(number(operator)) && !strokesWhite
    const fills = FILLS.has(number(operator)) && !fillsWhite
    if (strokes || fills) this.rules.push(...pathRules(path, matrix, strokes))
  }
}

const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const FILLS = new Set<number>([OPS.fill, OPS.eoFill])

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

const isWhite = ([color]: readonly unknown[]): boolean =>
  typeof color === 'string' && /^#f[c-f]f[c-f]f[c-f]$/i.test(color)

const isShownGlyph = (item: unknown): item is ShownGlyph =>
  typeof item === 'object' && item !== null && 'unicode' in item && typeof item.unicode === 'string' && 'width' in item

import { INK, PAGE, TYPE } from './measures.ts'
import { CELL_PAD } from './table-layout.ts'

/**
 * The page as typst source. All text arrives as JSON in `sys.inputs` and is set as strings, never as markup, so that `#`, `$` or `[` in
 * a report are only characters. The official faces come first by their font names; Noto stands in.
 */
export const PDF_TEMPLATE = String.raw`
#let doc = json(bytes(sys.inputs.document))
#let face = (
  title: ("FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "Noto Serif SC"),
  heading1: ("SimHei", "Noto Sans SC"),
  heading2: ("KaiTi_GB2312", "KaiTi", "Noto Serif SC"),
  body: ("FangSong_GB2312", "FangSong", "Noto Serif SC"),
  table: ("SimSun", "Noto Serif SC"),
)
#let gap = ${TYPE.line - TYPE.body}pt

#set document(title: doc.title, author: doc.authors, keywords: doc.keywords, date: auto)
#set page(
  paper: "a4",
  margin: (top: ${PAGE.top}mm, bottom: ${PAGE.bottom}mm, left: ${PAGE.left}mm, right: ${PAGE.right}mm),
  header: if doc.mark != none {
    align(right, box(stroke: .5pt + rgb("${INK.muted}"), inset: (x: 5pt, y: 3pt),
      text(size: 9pt, font: face.heading1, fill: rgb("${INK.muted}"), doc.mark)))
  },
  footer-descent: 7mm,
  footer: context {
    let page = counter(page).get().first()
    set text(size: ${TYPE.pageNumber}pt, font: face.table)
    align(if calc.odd(page) { right } else { left }, pad(x: 1em, "— " + str(page) + " —"))
  },
)
#set text(font: face.body, size: ${TYPE.body}pt, fill: rgb("${INK.text}"), lang: "zh", region: "cn",
  top-edge: .88em, bottom-edge: -.12em, cjk-latin-spacing: none, overhang: false)
#set par(justify: true, leading: gap, spacing: gap, first-line-indent: (amount: 2em, all: true))
#show regex("[\x21-\x7e]{40,}"): it => it.text.clusters().chunks(10).map(run => run.join("")).join(sym.zws)

#let lines(parts) = parts.map(part => [#part]).join(linebreak())
#let upright(parts) = stack(dir: ttb, spacing: .25em,
  ..parts.join("").clusters().map(c => text(features: ("vert",), c)))

// An empty line stands below the title, or below the number under it.
#let numbered = doc.blocks.len() > 0 and doc.blocks.first().kind == "number"
#show title: it => block(width: 100%, below: if numbered { 2 * gap } else { 2 * gap + 1em }, {
  set align(center)
  set par(justify: false, leading: ${TYPE.titleLine - TYPE.title}pt, first-line-indent: 0em)
  text(font: face.title, size: ${TYPE.title}pt, weight: "bold", it.body)
})
#show heading: set text(size: ${TYPE.body}pt, weight: "regular")
#show heading: it => block(above: gap, below: gap, pad(left: 2em, it.body))
#show heading.where(level: 1): set text(font: face.heading1, weight: 600)
#show heading.where(level: 2): set text(font: face.heading2, weight: "bold")

#let cell(b, c) = table.cell(
  colspan: c.colSpan, rowspan: c.rowSpan,
  align: horizon + (left: left, center: center, right: right).at(c.align),
  fill: if c.fill == none { none } else { rgb(c.fill) },
  inset: (left: ${CELL_PAD}pt, right: ${CELL_PAD}pt + c.padRight * 1pt, y: b.pad * 1pt),
  text(size: c.size * 1pt, fill: rgb(c.ink), weight: if c.bold { "bold" } else { "regular" },
    if c.vertical { upright(c.lines) } else { lines(c.lines) }),
)
#let grid-of(b) = {
  set text(font: face.table, size: b.size * 1pt)
  set par(justify: false, leading: .32em, spacing: .32em, first-line-indent: 0em)
  table(
    columns: b.widths.map(w => w * 1pt),
    stroke: .5pt + rgb("${INK.line}"),
    ..b.groups.map(group => if group.head { (table.header(repeat: group.repeat, ..group.cells.map(c => cell(b, c))),) }
      else { group.cells.map(c => cell(b, c)) }).flatten(),
  )
}

// A table stays whole where a page can hold it; a longer one breaks between rows under repeated heads. A list breaks as soon as it is
// longer than half a page: what it leaves empty before itself is never more than that.
#let page-height = ${PAGE.height - PAGE.top - PAGE.bottom}mm
#let whole(list, body) = layout(size => {
  let height = measure(body, width: size.width).height
  let longest = if list { page-height / 2 } else { page-height - ${2 * TYPE.line}pt }
  block(breakable: height > longest, above: .7 * gap, below: 1.5 * gap, body)
})

#let set-block(b) = {
  if b.kind == "heading" { heading(level: b.level, lines(b.lines)) }
  else if b.kind == "table" { whole(b.list, grid-of(b)) }
  else if b.kind == "body" { if b.last { block(sticky: true, par(lines(b.lines))) } else { par(lines(b.lines)) } }
  else if b.kind == "number" { block(width: 100%, below: 2 * gap + 1em, align(center, par(first-line-indent: 0em, lines(b.lines)))) }
  else if b.kind == "salutation" { par(first-line-indent: 0em, lines(b.lines)) }
  else if b.kind == "note" {
    block(stroke: (left: 1.5pt + rgb("${INK.line}")), inset: (left: 10pt, y: 2pt), {
      set par(first-line-indent: 0em, leading: .6em)
      text(size: ${TYPE.note}pt, fill: rgb("${INK.muted}"), lines(b.lines))
    })
  } else if b.kind == "signature" {
    block(width: 100%, breakable: false, above: 2 * gap + 1em, align(right, pad(right: 4em, box({
      set par(first-line-indent: 0em, justify: false)
      align(center, lines(b.lines))
    }))))
  }
}

#if doc.lines.len() > 0 { title(lines(doc.lines)) }
#for b in doc.blocks { set-block(b) }
`

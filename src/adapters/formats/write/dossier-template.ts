import { INK, PAGE, TYPE } from './measures.ts'
import { PDF_TEMPLATE } from './pdf-template.ts'

/**
 * A dossier after the rules of the single page, whose own part stays empty. Chapters and leaves are headings that nobody sees on the page,
 * so that letters look as they were sent; the list of contents and the bookmarks are made from them.
 */
export const DOSSIER_TEMPLATE = `${PDF_TEMPLATE}
#let bound = json(bytes(sys.inputs.bound))
#let named(level, text) = heading(level: level, text)
#show heading.where(level: 1): none
#show heading.where(level: 2): none
#show heading.where(level: 3): set text(font: face.heading1, weight: 600)
#show heading.where(level: 4): set text(font: face.heading2, weight: "bold")
#show heading.where(level: 5): set text(weight: "regular")

#let small(size, body) = {
  set text(size: size, font: face.table)
  set par(justify: false, leading: .6em, spacing: .6em, first-line-indent: 0em)
  body
}
#let sheet-title(lines-of, is-numbered) = if lines-of.len() > 0 {
  block(width: 100%, below: if is-numbered { 2 * gap } else { 2 * gap + 1em }, {
    set align(center)
    set par(justify: false, leading: ${TYPE.titleLine - TYPE.title}pt, first-line-indent: 0em)
    text(font: face.title, size: ${TYPE.title}pt, weight: "bold", lines(lines-of))
  })
}

// The clock strip: one square a day, weeks apart, the Monday above, words below on their levels.
#let day = 7.6pt
#let step = 9.4pt
#let ink = rgb("1f4e79")
#let outline-ink = rgb("6f93b3")
#let hatch = tiling(size: (2.6pt, 2.6pt), place(line(start: (0%, 100%), end: (100%, 0%), stroke: .6pt + rgb("7f8a95"))))
#let looks = (
  dayZero: circle(radius: day / 2 - .6pt, stroke: 1.2pt + ink),
  counted: rect(width: day, height: day, fill: ink),
  toCount: rect(width: day, height: day, fill: rgb("${INK.band}"), stroke: .5pt + outline-ink),
  extension: rect(width: day, height: day, stroke: .5pt + outline-ink),
  excluded: rect(width: day, height: day, fill: hatch, stroke: .5pt + rgb("7f8a95")),
  rest: rect(width: day, height: day, fill: rgb("e3e6e3")),
)
#let square(s, x) = {
  place(dx: x, dy: 14pt, looks.at(s.look))
  if s.makeUp { place(dx: x - 1.2pt, dy: 12.8pt, rect(width: day + 2.4pt, height: day + 2.4pt, stroke: .8pt)) }
  if s.due { place(dx: x + day / 2 - .6pt, dy: 6pt, polygon(fill: rgb("b3261e"), (0pt, 0pt), (6pt, 2.5pt), (1.2pt, 5pt), (1.2pt, 8pt), (0pt, 8pt))) }
  if s.bracket != none {
    place(dx: x, dy: 16pt + day, line(length: if s.bracket == "end" or s.bracket == "only" { day } else { step }, stroke: .6pt + rgb("${INK.muted}")))
  }
  for note in s.notes {
    let words = text(size: 7pt, font: face.table, weight: if note.strong { "bold" } else { "regular" }, note.words)
    context {
      let width = measure(words).width
      let left = if note.align == "start" { 0pt } else if note.align == "end" { day - width } else { (day - width) / 2 }
      place(dx: x + left, dy: 19pt + day + note.level * 9.5pt, words)
    }
  }
}
#let strip-line(l) = block(width: 100%, height: 26pt + day + l.levels * 9.5pt, breakable: false, {
  for (i, week) in l.weeks.enumerate() {
    let left = i * (7 * step + 4pt)
    place(dx: left + week.blanks * step, text(size: 6.5pt, font: face.table, fill: rgb("${INK.muted}"), week.label))
    for (j, s) in week.squares.enumerate() { square(s, left + (week.blanks + j) * step) }
  }
})
#let strip(s) = block(width: 100%, below: 1.2 * gap, {
  set par(first-line-indent: 0em)
  for l in s.lines { strip-line(l) }
  small(9pt, s.alternative)
})

#let set-inner(b) = if b.kind == "heading" {
  heading(level: b.level + 2, outlined: false, bookmarked: false, lines(b.lines))
} else { set-block(b) }
#let sheet-body(l) = {
  sheet-title(l.lines, l.blocks.len() > 0 and l.blocks.first().kind == "number")
  if l.strip != none { strip(l.strip) }
  for b in l.blocks { set-inner(b) }
}

// A page of a file that was handed in stands in the text area, whole, under a line that names it.
#let attached(l, n, pages) = {
  small(9pt, { text(fill: rgb("${INK.muted}"), l.title + if pages > 1 { "（第 " + str(n) + " / " + str(pages) + " 页）" } else { "" }); v(4pt) })
  let size = (width: 100%, height: ${PAGE.height - PAGE.top - PAGE.bottom}mm - 30pt, fit: "contain", alt: l.title)
  align(center, if l.file.ends-with(".pdf") { image("/" + l.file, page: n, ..size) } else { image("/" + l.file, ..size) })
}
#let attachment(l) = {
  let pages = if l.file == none { 0 } else { bound.at(l.file, default: 0) }
  if pages == 0 {
    sheet-body(l)
    set-block((kind: "note", lines: (if l.reason != none { l.reason } else { doc.unreadable },)))
  } else {
    for n in range(1, pages + 1) { if n > 1 { pagebreak() }; attached(l, n, pages) }
  }
}

#v(16mm)
#sheet-title(doc.coverLines, false)
#v(8mm)
#small(14pt, align(center, table(
  columns: (42mm, 100mm), align: left + horizon, inset: 7pt, stroke: .5pt + rgb("${INK.line}"),
  ..doc.cover.map(row => (row.at(0), row.at(1))).flatten(),
  doc.pagesLabel, context str(counter(page).final().first()),
)))
#pagebreak()
#sheet-title((doc.contents,), false)
#show outline.entry: set text(size: 12pt, font: face.body)
#show outline.entry.where(level: 1): set text(font: face.heading1, weight: 600)
#{
  set par(first-line-indent: 0em, justify: false, leading: .5em, spacing: .75em)
  set block(spacing: .75em)
  outline(title: none, depth: 2, indent: 2em)
}
#for chapter in doc.chapters {
  for (i, l) in chapter.leaves.enumerate() {
    pagebreak()
    if i == 0 { named(1, chapter.title) }
    named(2, l.title)
    if l.kind == "attachment" { attachment(l) } else { sheet-body(l) }
  }
}
`

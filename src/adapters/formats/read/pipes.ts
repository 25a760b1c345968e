/** `| a | b |`, or `a | b | c` without outer pipes. A pipe alone on its line is no row. */
export function isPipeRow(line: string): boolean {
  const pipes = line.split(/[|｜│┃]/).length - 1
  return pipes >= 2 || (pipes === 1 && /\S\s*[|｜│┃]\s*\S/.test(line))
}

/** `|---|:-:|`: the rule between head and body of a Markdown table. */
export const isPipeRule = (line: string): boolean => /^[\s|:-]*\|[\s|:-]*$/.test(line) && /--|:-|-:/.test(line)

/** The texts between the pipes. An escaped pipe belongs to the text, `<br>` is a line break. */
export function pipeCells(line: string): readonly string[] {
  const cells = line
    .trim()
    .replace(/^[|｜│┃]/, '')
    .replace(/(?<!\\)[|｜│┃]$/, '')
    .split(/(?<!\\)[|｜│┃]/)
  return cells.map((cell) =>
    cell
      .replaceAll('\\|', '|')
      .replace(/<br\s*\/?>/gi, '\n')
      .trim(),
  )
}

export const isLonePipe = (line: string): boolean => /^[|｜│┃]$/.test(line.trim())

/** The text of a cell that alone stands on its line with one or more pipes behind it; null for any other line. */
export const closedCell = (line: string): string | null =>
  /^\s*([^|｜│┃\s][^|｜│┃]*?)\s*[|｜│┃][|｜│┃\s]*$/.exec(line)?.[1] ?? null

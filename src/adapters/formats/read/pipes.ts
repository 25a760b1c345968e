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

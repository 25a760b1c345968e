/**
 * How well the end of `text` reads as `label`, 0 to 1: one minus the share of characters that were added, lost or exchanged. What
 * stands before is free, so that a group's label may precede a row's own.
 */
export function tailSimilarity(text: string, label: string): number {
  if (text.endsWith(label)) return 1
  const tail = text.slice(-Math.ceil(label.length * 1.5))
  let row = Array.from({ length: label.length + 1 }, (_, j) => j)
  for (let i = 1; i <= tail.length; i++) {
    const next = [0]
    for (let j = 1; j <= label.length; j++) {
      const exchange = (row[j - 1] ?? 0) + (tail[i - 1] === label[j - 1] ? 0 : 1)
      next.push(Math.min(exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    // Free start: the label may begin behind any character of the text.
    next[0] = 0
    row = next
  }
  return Math.max(0, 1 - (row[label.length] ?? label.length) / label.length)
}

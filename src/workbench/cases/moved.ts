interface Row {
  readonly id: string
}

/** The row one further down or up; the list does not run round. */
export function moved(rows: readonly Row[], chosen: string | null, step: number): string | null {
  const at = rows.findIndex(({ id }) => id === chosen)
  if (at < 0) return rows[0]?.id ?? null
  return rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.id ?? null
}

type Values = Readonly<Record<string, unknown>>

/** `/api/cases/:id` with its parts filled in; lists in a query are parted by commas. */
export function addressOf(path: string, params: Values, query: Values): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const wanted = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) wanted.append(name, String(value))
  const text = wanted.toString()
  return text === '' ? filled : `${filled}?${text}`
}

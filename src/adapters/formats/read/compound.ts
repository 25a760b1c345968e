import { CFB } from '@e965/xlsx'

/** Streams of a compound file (OLE) by their names, without folders; null when it is damaged. */
export function compoundStreams(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  try {
    const container: unknown = CFB.read(bytes, { type: 'array' })
    return new Map(entriesOf(container))
  } catch {
    return null
  }
}

function* entriesOf(container: unknown): Generator<readonly [string, Uint8Array]> {
  if (typeof container !== 'object' || container === null || !('FileIndex' in container)) return
  const { FileIndex: entries } = container
  if (!Array.isArray(entries)) return
  for (const entry of entries as readonly unknown[]) {
    if (typeof entry !== 'object' || entry === null || !('name' in entry) || typeof entry.name !== 'string') continue
    const content = 'content' in entry ? entry.content : null
    if (content instanceof Uint8Array) yield [entry.name, content]
    else if (Array.isArray(content)) yield [entry.name, Uint8Array.from(content)]
  }
}

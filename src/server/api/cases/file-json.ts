import type { CaseFile } from '#app/ports'

export const fileToJson = ({
  id,
  kind,
  name,
  mediaType,
  size,
  sha256,
  from,
  addedAt,
}: CaseFile & { readonly name: string | null }) => ({ id, kind, name, mediaType, size, sha256, from, addedAt })

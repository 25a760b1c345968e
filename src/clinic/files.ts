/** The files that were dropped, those inside dropped folders too. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  // The list is emptied when the event is over, so everything is asked for at once.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...data.files]
  const files = await Promise.all(entries.map(filesOf))
  return files.flat()
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  if (!isFolder(entry)) return []
  const files: File[] = []
  const reader = entry.createReader()
  // A folder is told in parts until a part is empty.
  for (let part = await nextPart(reader); part.length > 0; part = await nextPart(reader))
    for (const inner of part) files.push(...(await filesOf(inner)))
  return files
}

const nextPart = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject))

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

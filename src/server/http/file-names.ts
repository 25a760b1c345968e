const LONGEST_FILE_NAME = 200

/** The name as the sender's system has it, without folders and control characters. It is shown, never used as a path. */
export function fileNameFrom(sent: string): string {
  const base = sent.split(/[\\/]/).at(-1) ?? ''
  const name = [...base.replaceAll(/\p{C}/gu, '')].slice(-LONGEST_FILE_NAME).join('')
  return name === '' ? '未命名' : name
}

import { damaged } from './backup-fault.ts'

/** No row that a program wrote comes near it. */
const LONGEST = 64 * 1024 * 1024
const NEWLINE = 10

/** The lines of a text that comes in pieces, without their ends. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  let size = 0
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece as Uint8Array)
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...begun, bytes.subarray(start, end)])
      begun = []
      size = 0
      start = end + 1
    }
    begun.push(bytes.subarray(start))
    size += bytes.length - start
    if (size > LONGEST) throw damaged('有一行太长', 'a line is too long')
  }
  if (size > 0) throw damaged('最后一行没有写完', 'the last line is cut off')
}

import { Inflate } from 'fflate'

/** At most a thousand times as much comes out of each, before the reader has taken it. */
const SLICE_BYTES = 4096

const slicing = (): TransformStream<Uint8Array, Uint8Array> =>
  new TransformStream({
    transform(bytes, out) {
      for (let at = 0; at < bytes.length; at += SLICE_BYTES) out.enqueue(bytes.subarray(at, at + SLICE_BYTES))
    },
  })

function inflating(): TransformStream<Uint8Array, Uint8Array> {
  const inflate = new Inflate()
  return new TransformStream<Uint8Array, Uint8Array>({
    start(out) {
      inflate.ondata = (bytes) => {
        if (bytes.length > 0) out.enqueue(bytes)
      }
    },
    transform: (bytes) => inflate.push(bytes),
    flush: () => inflate.push(new Uint8Array(), true),
  })
}

/** Deflate without a head as a stream, no faster than it is read: what `DecompressionStream` takes from Chromium 103 on only. */
export class RawInflate {
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>
  readonly writable: WritableStream<BufferSource>

  constructor() {
    const slices = slicing()
    this.writable = slices.writable as WritableStream<BufferSource>
    this.readable = slices.readable.pipeThrough(inflating()) as ReadableStream<Uint8Array<ArrayBuffer>>
  }
}

function takesRawDeflate(): boolean {
  try {
    return new DecompressionStream('deflate-raw').readable !== undefined
  } catch {
    return false
  }
}

/** file-type looks into office packages by it. */
export function supplyRawInflate(): void {
  if (takesRawDeflate()) return
  const Native = globalThis.DecompressionStream
  globalThis.DecompressionStream = class {
    readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>
    readonly writable: WritableStream<BufferSource>

    constructor(format: CompressionFormat) {
      const { readable, writable } = format === 'deflate-raw' ? new RawInflate() : new Native(format)
      this.readable = readable
      this.writable = writable
    }
  }
}

// PDF.js names these browser classes when it is loaded and when it meets a bitmap font, even if it never draws. Node has none of
// them; nothing here draws, so shapes without behaviour are enough, and the native canvas package can stay away.
class Matrix {
  readonly a = 1
  readonly b = 0
  readonly c = 0
  readonly d = 1
  readonly e = 0
  readonly f = 0
  scaleSelf(): this {
    return this
  }
  translateSelf(): this {
    return this
  }
}

for (const [name, value] of Object.entries({ DOMMatrix: Matrix, ImageData: class {}, Path2D: class {} })) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
}

// Methods younger than Chromium 86, which desktops in government still run; the build lowers the language, not the library.
import 'core-js/actual/array-buffer/transfer'
import 'core-js/actual/array/at'
import 'core-js/actual/array/find-last'
import 'core-js/actual/array/find-last-index'
import 'core-js/actual/array/to-sorted'
import 'core-js/actual/array/to-reversed'
import 'core-js/actual/object/has-own'
import 'core-js/actual/string/at'
import 'core-js/actual/structured-clone'
import 'core-js/actual/typed-array/at'
import { supplyRawInflate } from './raw-inflate.ts'

supplyRawInflate()

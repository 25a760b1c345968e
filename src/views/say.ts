import { type Bilingual, fill, type PlainParams } from '#core/shared/index'

/** A text of the catalogue with its slots filled. Pages speak Chinese; this is the one place that says so. */
export const say = (text: Bilingual, params: PlainParams = {}): string => fill(text.zh, params)

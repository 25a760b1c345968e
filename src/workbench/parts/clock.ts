import type { showCase } from '#contract/api/cases/cases'
import type { AnswerOf } from '#contract/endpoint'

/** An obligation on the clock as the API tells it: days are plain texts there. */
export type Clock = AnswerOf<typeof showCase>['obligations'][number]
export type Strip = Clock['strip']

import type { showCase } from '#contract/api/cases/cases'
import type { AnswerOf } from '#contract/endpoint'

export type ShownCase = AnswerOf<typeof showCase>
export type ShownStep = ShownCase['steps'][number]
export type CaseContent = NonNullable<ShownCase['content']>

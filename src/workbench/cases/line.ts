import type { listCases } from '#contract/api/cases/cases'
import type { AnswerOf } from '#contract/endpoint'

export type Listed = AnswerOf<typeof listCases>
export type Line = Listed['cases'][number]

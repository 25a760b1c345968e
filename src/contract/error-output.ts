import { z } from 'zod'

/** Every refusal of the API. */
export const errorOutput = z
  .strictObject({
    error: z.strictObject({
      code: z.string().meta({ description: 'docs/errors.md lists all' }),
      message: z.string(),
      messageEn: z.string(),
      hint: z.string().meta({ description: '可以怎么做。What can be done.' }),
      hintEn: z.string(),
    }),
  })
  .meta({ id: 'error', title: '拒绝 refusal' })

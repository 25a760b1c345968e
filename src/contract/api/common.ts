import { z } from 'zod'

export const id = z.uuid().meta({ description: 'UUID' })
export const day = z.iso.date().meta({ description: '日期 a day, YYYY-MM-DD, Asia/Shanghai' })
export const instant = z.iso.datetime().meta({ description: '时刻 a moment, ISO 8601 UTC' })
export const bilingual = z.strictObject({ zh: z.string(), en: z.string() })
/** What was seen when the change was made; another version is answered with `conflict`. */
export const version = z.int().min(1).meta({ description: '版本 the version that was seen (optimistic locking)' })

export const role = z.enum(['clerk', 'officer', 'reviewer', 'leader', 'administrator', 'supervisor', 'auditor'])

/** The things of an agency: `/api/…/:agencyId/:id`. */
export const ofAgency = z.object({ agencyId: id })
export const oneOfAgency = z.object({ agencyId: id, id })

/** An answer that says nothing but that it is done. */
export const done = z.strictObject({}).meta({ id: 'done', title: '完成 done' })

import { z } from 'zod'
import { DOSSIER_PARTS } from '#core/application/index'
import { endpoint } from '../../endpoint.ts'
import { done, id, instant, oneOfAgency } from '../common.ts'

const fileKind = z.enum([
  'identityProof',
  'authorisation',
  'correction',
  'paymentProof',
  'opinion',
  'postalProof',
  'disclosed',
  'other',
])

export const caseFile = z
  .strictObject({
    id,
    kind: fileKind,
    name: z.string().nullable().meta({ description: '文件名；清除以后为 null null after the erasure' }),
    mediaType: z.string(),
    size: z.int(),
    sha256: z.string(),
    from: z.enum(['applicant', 'staff']),
    addedAt: instant,
  })
  .meta({ id: 'caseFile', title: '案卷里的文件 a file of a case' })

/** One file as a form sends it (`multipart/form-data`, field `file`). */
export const addCaseFile = endpoint({
  method: 'POST',
  path: '/api/cases/:agencyId/:id/files',
  id: 'addCaseFile',
  summary: { zh: '向案卷添加文件', en: 'Add a file to a case' },
  params: oneOfAgency,
  query: z.object({ kind: fileKind }),
  answer: caseFile,
  creates: true,
})

const oneFile = z.object({ ...oneOfAgency.shape, fileId: id })

/** The bytes, as they were handed in; each look is recorded. */
export const CASE_FILE_CONTENT = '/api/cases/:agencyId/:id/files/:fileId/content'
export const caseFileParams = oneFile

export const eraseCaseFile = endpoint({
  method: 'DELETE',
  path: '/api/cases/:agencyId/:id/files/:fileId',
  id: 'eraseCaseFile',
  summary: { zh: '清除误传的文件', en: 'Erase a file that was added by mistake' },
  params: oneFile,
  answer: done,
})

/** The whole case as one PDF, for the archive or as the answer in a reconsideration; each print is recorded. */
export const PRINTED_CASE_FILE = '/api/cases/:agencyId/:id/file.pdf'
export const printedCaseFileParams = oneOfAgency
export const printedCaseFileQuery = z.object({
  purpose: z.enum(['archive', 'reconsideration']).default('archive'),
  parts: z
    .string()
    .max(200)
    .transform((list) => list.split(','))
    .pipe(z.array(z.enum(DOSSIER_PARTS)))
    .optional()
    .meta({
      description:
        '卷内部分，以逗号分隔；不写为该用途的全部 parts, separated by commas; all of the purpose when left out',
    }),
})

/** What was handed in, byte for byte, with an index; each download is recorded. */
export const ORIGINALS = '/api/cases/:agencyId/:id/originals.zip'

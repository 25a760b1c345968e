import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { bilingual, done, id, instant, oneOfAgency, version } from '../common.ts'

const letterId = z.string().regex(/^(DOC|RP)-\d{1,2}$/)
const text = z.string().max(4000)
const withheldPart = z.strictObject({ what: text, ground: z.string().max(4), reason: text })
/** By the ids of the facts (docs/letters.md). Whether each is of its kind, the core says. */
const facts = z.record(
  z.string().max(60),
  z.union([text, z.number(), z.array(text).max(200), z.array(withheldPart).max(200)]),
)
const wording = z.record(z.string().max(60), text).meta({ description: '自由部分的措辞 own words for free parts' })
const content = z.strictObject({ facts, wording })
const status = z.enum(['draft', 'submitted', 'approved', 'sent'])

export const letterHead = z
  .strictObject({
    id,
    letter: letterId,
    name: z.string(),
    variant: z.string().nullable(),
    to: z.enum(['applicant', 'thirdParty', 'organ', 'file']),
    number: z.string().nullable(),
    status,
    createdBy: z.string().nullable(),
    createdAt: instant,
    changedAt: instant,
    version,
  })
  .meta({ id: 'letterHead', title: '一份文书 a letter of a case' })

const factSpec = z.strictObject({
  fact: z.string(),
  label: bilingual,
  kind: z.enum(['text', 'date', 'count', 'list', 'choice', 'withheld']),
  options: z.array(z.strictObject({ value: z.string(), label: bilingual })),
  why: z.string(),
  place: z.enum(['letter', 'file']),
  required: z.boolean(),
  missing: z.boolean(),
})
const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['block', 'warning']),
  message: bilingual,
  at: z.strictObject({ passage: z.int(), quote: z.string() }).nullable(),
  repair: z.string().nullable().meta({ description: '可以直接换上的句子 a sentence ready to put in' }),
})

/** A letter with all that an editor needs. `preview` is the document as it will be printed, null while facts are missing. */
export const shownLetter = z
  .strictObject({
    ...letterHead.shape,
    content: content.nullable(),
    needs: z.array(factSpec),
    freeParts: z.array(z.strictObject({ id: z.string(), official: z.string() })),
    findings: z.array(finding),
    refusal: z.strictObject({ code: z.string(), message: bilingual, hint: bilingual }).nullable(),
    preview: z.string().nullable().meta({ description: 'HTML' }),
    fairCopy: z.strictObject({ fixedAt: instant, sha256: z.string() }).nullable().meta({
      description:
        '批准时固定下来的定稿 as it was fixed by the approval; null before, and for letters of older versions',
    }),
  })
  .meta({ id: 'shownLetter', title: '文书 a letter with facts, checks and preview' })

const choice = z.strictObject({
  letter: letterId,
  name: z.string(),
  variant: z.string().nullable(),
  when: bilingual,
  to: letterHead.shape.to,
})
const oneLetter = z.object({ ...oneOfAgency.shape, letterId: id })
const ofCase = '/api/cases/:agencyId/:id/letters'

export const listLetters = endpoint({
  method: 'GET',
  path: ofCase,
  id: 'listLetters',
  summary: { zh: '现在可以写的文书和已有的文书', en: 'Letters that can be written now, and those that are there' },
  params: oneOfAgency,
  answer: z.strictObject({ possible: z.array(choice), letters: z.array(letterHead) }),
})

export const draftLetter = endpoint({
  method: 'POST',
  path: ofCase,
  id: 'draftLetter',
  summary: { zh: '起草文书，案卷里的事实已经填好', en: 'Draft a letter; what the case knows is filled in' },
  params: oneOfAgency,
  body: z.strictObject({ letter: letterId }),
  answer: shownLetter,
  creates: true,
})

export const showLetter = endpoint({
  method: 'GET',
  path: `${ofCase}/:letterId`,
  id: 'showLetter',
  summary: { zh: '文书：事实、核对和预览', en: 'A letter: facts, checks, preview' },
  params: oneLetter,
  answer: shownLetter,
})

/** What a changed letter would look like, without saving it: while typing. */
export const tryLetter = endpoint({
  method: 'POST',
  path: `${ofCase}/:letterId/try`,
  id: 'tryLetter',
  summary: { zh: '核对还没有保存的文书', en: 'Check a letter before it is saved' },
  params: oneLetter,
  body: z.strictObject({ content }),
  answer: shownLetter,
})

export const changeLetter = endpoint({
  method: 'PUT',
  path: `${ofCase}/:letterId`,
  id: 'changeLetter',
  summary: { zh: '保存文书', en: 'Save a letter' },
  params: oneLetter,
  body: z.strictObject({ version, content }),
  answer: shownLetter,
})

/** submit: to whoever approves. approve: gives the number. return: back to the draft. sent: marks a notice as gone out. */
export const moveLetter = endpoint({
  method: 'POST',
  path: `${ofCase}/:letterId/moves`,
  id: 'moveLetter',
  summary: { zh: '送审、批准、退回、登记发出', en: 'Submit, approve, return, mark as sent' },
  params: oneLetter,
  body: z.strictObject({ version, move: z.enum(['submit', 'approve', 'return', 'sent']) }),
  answer: shownLetter,
})

export const removeLetter = endpoint({
  method: 'DELETE',
  path: `${ofCase}/:letterId`,
  id: 'removeLetter',
  summary: { zh: '删除草稿', en: 'Delete a draft' },
  params: oneLetter,
  answer: done,
})

/** The printed letter: `docx`, `pdf` or `html`. */
export const LETTER_FILE = `${ofCase}/:letterId/file.:format`
export const letterFileParams = z.object({ ...oneLetter.shape, format: z.enum(['docx', 'pdf', 'html']) })

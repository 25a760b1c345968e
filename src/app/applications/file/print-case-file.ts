import { caseFileDocument, DOSSIER_PURPOSES, type DossierPart, type DossierPurposeKey } from '#core/application/index'
import { type Failure, minuteOf, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { agencyOf } from '../letters/letter-sources.ts'
import type { LetterPorts } from '../letters/shown-letter.ts'
import { type OneCase, reachOpenCase } from '../reach-case.ts'
import { attachedContents } from './attached-files.ts'
import { dossierSources } from './dossier-sources.ts'

export interface CaseFileWish extends OneCase {
  readonly purpose: DossierPurposeKey
  /** Null = those of the purpose. */
  readonly parts: readonly DossierPart[] | null
}

export interface PrintedCaseFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** The whole case as one PDF (DOC-R3). It names people in full, so each print is kept in the trail, which the extract in it ends with. */
export async function printCaseFile(
  ports: LetterPorts,
  actor: Actor,
  { purpose, parts, ...one }: CaseFileWish,
): Promise<Result<PrintedCaseFile, Failure>> {
  const permitted = permit(actor, 'print-case-file')
  if (!permitted.ok) return permitted
  const at = ports.clock.now()
  const { title, parts: usual } = DOSSIER_PURPOSES[purpose]
  const found = await transact(ports.storage, async (store) => {
    const reached = await reachOpenCase(ports, store, actor, 'print-case-file', one)
    if (!reached.ok) return reached
    const { record } = reached.value
    const detail = { number: record.number, purpose: title }
    await recordAct(ports, store, actor, {
      agencyId: one.agencyId,
      action: 'case.filePrinted',
      objectId: one.id,
      detail,
    })
    const sources = await dossierSources(ports, store, actor, reached.value, minuteOf(at))
    const dossier = caseFileDocument(sources, { title, parts: parts ?? usual })
    const contents = await attachedContents(ports, store, one.agencyId, dossier)
    return ok({
      number: record.number,
      dossier,
      contents,
      demonstration: (await agencyOf(store, record)).demonstration,
    })
  })
  if (!found.ok) return found
  // Outside of the transaction, since it takes its time.
  const { number, dossier, contents, demonstration } = found.value
  const bytes = await ports.writer.bind(dossier, contents, { at, demonstration })
  return ok({ fileName: `${title}${number}.pdf`, bytes })
}

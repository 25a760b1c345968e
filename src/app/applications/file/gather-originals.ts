import { type Originals, originalsOf } from '#core/application/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor, Id, SourceFile } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { contentOf } from '../file-box.ts'
import type { CasePorts } from '../ports.ts'
import { type OneCase, reachOpenCase } from '../reach-case.ts'
import { attachedFiles } from './attached-files.ts'

export interface GatheredOriginals extends Pick<Originals, 'index'> {
  /** Of the archive, without its ending. */
  readonly name: string
  readonly files: readonly SourceFile[]
}

/** All that was handed in or kept with a case, byte for byte, with an index: beside the printed file, which cannot hold everything. */
export async function gatherOriginals(
  ports: CasePorts,
  actor: Actor,
  one: OneCase,
): Promise<Result<GatheredOriginals, Failure>> {
  const permitted = permit(actor, 'print-case-file')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachOpenCase(ports, store, actor, 'print-case-file', one)
    if (!reached.ok) return reached
    const { agencyId, id: objectId } = one
    const { number } = reached.value.record
    const { taken, index } = originalsOf(await attachedFiles(ports, store, agencyId, objectId))
    const files: SourceFile[] = []
    for (const { id, name } of taken) {
      const sealed = await store.caseFiles.content(agencyId, id as Id)
      if (sealed) files.push({ name, bytes: contentOf(ports.sealer, agencyId, id as Id, sealed) })
    }
    const detail = { number, files: files.length }
    await recordAct(ports, store, actor, { agencyId, action: 'case.originalsTaken', objectId, detail })
    return ok({ name: `政府信息公开申请卷宗原件${number}`, files, index })
  })
}

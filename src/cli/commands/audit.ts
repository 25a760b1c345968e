import { systemClock } from '#adapters/clock'
import type { OpenStorage } from '#adapters/database/open'
import { visitStorage } from '#adapters/database/place'
import { sha256 } from '#adapters/digest'
import { uuidIds } from '#adapters/ids'
import { anchorDay } from '#app/audit/anchor-day'
import { showAnchors } from '#app/audit/show-anchors'
import { type VerifyQuestion, verifyAudit } from '#app/audit/verify-audit'
import { SYSTEM } from '#app/ports'
import { type Bilingual, err, ok, type Result } from '#core/shared/index'
import { anchorText } from '../anchor-text.ts'
import type { Arguments } from '../arguments.ts'
import { auditJson, auditText, isSound } from '../audit-text.ts'
import type { Context } from '../command.ts'
import { placeFrom, tellingFailures } from '../place.ts'
import { sayFailure, sayUsage } from '../say.ts'

/** Verifies the trails of a place, or prints their anchors. Exit code: 0, or 1 when a trail is not sound. */
export async function run(args: Arguments, context: Context): Promise<number> {
  const question = questionFrom(args.values)
  if (!question.ok) return sayUsage(context, question.error[context.language])
  const place = placeFrom(args, context)
  if (!place.ok) return sayFailure(context, place.error)
  const storage = await visitStorage(place.value)
  if (!storage.ok) return sayFailure(context, storage.error)
  const work = args.files[0] === 'anchor' ? anchor : verify
  try {
    return await tellingFailures(context, () => work(storage.value, question.value, args, context))
  } finally {
    await storage.value.close()
  }
}

function questionFrom(values: Arguments['values']): Result<VerifyQuestion, Bilingual> {
  const [agencyName, against] = [values.get('agency') ?? null, values.get('against')]
  if (against === undefined) return ok({ agencyName, paper: null })
  // As it is printed: in groups, perhaps typed in capitals.
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(against.replaceAll(/\s/g, '').toLowerCase()) ?? []
  if (seq === undefined || hash === undefined)
    return err({
      zh: '“--against”要写成 编号:校验值，校验值有 64 位',
      en: '--against must be NUMBER:HASH, and the hash has 64 digits',
    })
  if (agencyName === null)
    return err({ zh: '要用 --agency 写明是哪个机关的存证', en: 'say with --agency whose anchor it is' })
  return ok({ agencyName, paper: { seq: Number(seq), hash } })
}

async function verify(
  storage: OpenStorage,
  question: VerifyQuestion,
  { values }: Arguments,
  context: Context,
): Promise<number> {
  const verified = await verifyAudit({ storage, digest: sha256 }, SYSTEM, question)
  if (!verified.ok) return sayFailure(context, verified.error)
  const trails = verified.value
  const isJson = values.get('format') === 'json'
  context.io.stdout.write(isJson ? `${JSON.stringify(auditJson(trails), null, 2)}\n` : auditText(trails, context))
  return trails.every(isSound) ? 0 : 1
}

async function anchor(
  storage: OpenStorage,
  { agencyName }: VerifyQuestion,
  _args: Arguments,
  context: Context,
): Promise<number> {
  const ports = { storage, clock: systemClock, ids: uuidIds(), digest: sha256 }
  const made = await anchorDay(ports, SYSTEM)
  if (!made.ok) return sayFailure(context, made.error)
  const shown = await showAnchors(ports, SYSTEM, agencyName)
  if (!shown.ok) return sayFailure(context, shown.error)
  context.io.stdout.write(anchorText(shown.value, context.language))
  return 0
}

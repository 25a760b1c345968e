import type { FastifyInstance } from 'fastify'
import type { SitePorts } from '../../site-ports.ts'
import { layCaseFiles } from './files.ts'
import { layLetters } from './letters.ts'
import { layNotes, layParties } from './people.ts'
import { layOriginals, layPrintedFile } from './printed-file.ts'
import { layRegister } from './register.ts'
import { laySteps } from './steps.ts'
import { layTableThree } from './table-three.ts'

/** Everything that the Office does with cases. */
export async function layCases(scope: FastifyInstance, ports: SitePorts): Promise<void> {
  layRegister(scope, ports)
  laySteps(scope, ports)
  layLetters(scope, ports)
  layParties(scope, ports)
  layNotes(scope, ports)
  layTableThree(scope, ports)
  layPrintedFile(scope, ports)
  layOriginals(scope, ports)
  await layCaseFiles(scope, ports)
}

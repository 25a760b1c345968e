import { generateSecret, generateURI, verifySync } from 'otplib/functional'
import type { SecondFactor } from '#app/secrets'

/** RFC 6238 as every authenticator app knows it: SHA-1, six digits, thirty seconds; otplib's defaults are the same. */
const PERIOD_S = 30

/** One step to either side, for clocks that go wrong (RFC 6238, 5.2). */
const TOLERANCE_S = PERIOD_S

const CODE = /^\d{6}$/

/** The colon parts the agency from the login in the label. */
const labelled = (text: string): string => text.replaceAll(':', ' ')

type OneTimeCodes = Pick<SecondFactor, 'newSecret' | 'address' | 'check'>

export const ONE_TIME_CODES: OneTimeCodes = {
  /** 160 bits, as RFC 4226 recommends. */
  newSecret: () => generateSecret({ length: 20 }),
  address: (secret, { agency, login }) => generateURI({ secret, issuer: labelled(agency), label: labelled(login) }),
  check: (secret, code, at, lastStep) => {
    const token = code.slice(0, 32).normalize('NFKC').replaceAll(/\s/g, '')
    const epoch = Math.floor(Date.parse(at) / 1000)
    // A step that is ahead of the window: the clock was put back, and every code of the window may have been used.
    const used = lastStep !== null && lastStep > Math.floor((epoch + TOLERANCE_S) / PERIOD_S)
    if (used || !CODE.test(token)) return null
    const afterTimeStep = lastStep === null ? {} : { afterTimeStep: lastStep }
    const result = verifySync({ secret, token, epoch, epochTolerance: TOLERANCE_S, ...afterTimeStep })
    return result.valid && 'timeStep' in result ? result.timeStep : null
  },
}

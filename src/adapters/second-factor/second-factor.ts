import type { SecondFactor } from '#app/secrets'
import { ONE_TIME_CODES } from './one-time-codes.ts'
import { qrPicture } from './qr.ts'
import { RECOVERY_CODES } from './recovery-codes.ts'

export const SECOND_FACTOR: SecondFactor = { ...ONE_TIME_CODES, ...RECOVERY_CODES, picture: qrPicture }

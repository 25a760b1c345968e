import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 bits by chance, as letters that fit an address and a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compared in constant time, whatever the lengths. */
export const sameSecret = (given: string, held: string): boolean => timingSafeEqual(digest(given), digest(held))

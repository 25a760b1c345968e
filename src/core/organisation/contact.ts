/** How colleagues and this program reach somebody at work; '' where nothing is known. */
export interface Contact {
  readonly email: string
  readonly phone: string
}

export const NO_CONTACT: Contact = { email: '', phone: '' }

/** One address and nothing else: no list, no name before it, no control characters that would begin a header. */
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/
const LONGEST_ADDRESS = 254

export const isMailAddress = (text: string): boolean => text.length <= LONGEST_ADDRESS && ADDRESS.test(text)

/** 0930-7721001, (0930) 7721001转8012, +86 138 0013 8000, 7721001、7721002 */
const PHONE = /^[+(（]?\d[\d\s()（）+\-—转、,，/]{1,48}\d$/

export const isPhone = (text: string): boolean => PHONE.test(text)

/** Enough to know one's own again, too little to write or call. */
export const maskedContact = ({ email, phone }: Contact): Contact => ({
  email: email.replace(/^(.).*@/u, '$1***@'),
  phone: phone === '' ? '' : `***${phone.slice(-2)}`,
})

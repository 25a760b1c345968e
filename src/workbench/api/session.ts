import { ref } from 'vue'

/** Whether the server has said that nobody is signed in any more. What was typed stays on the page. */
export const isSessionLost = ref(false)

let waiting: readonly ((renewed: boolean) => void)[] = []

/** Asks the person to sign in again; true when the request can be sent once more. All requests that wait are told together. */
export function sessionRenewed(): Promise<boolean> {
  isSessionLost.value = true
  return new Promise((tell) => {
    waiting = [...waiting, tell]
  })
}

export function endWaiting(renewed: boolean): void {
  isSessionLost.value = false
  const told = waiting
  waiting = []
  for (const tell of told) tell(renewed)
}

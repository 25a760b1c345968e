/** Copies what an element shows and leaves it selected. Browsers have a clipboard for scripts with https only; a bureau's own network may be without. */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  getSelection()?.selectAllChildren(shown)
  const copied = navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  )
  return (await copied) || document.execCommand('copy')
}

/** Opens a menu beside its button instead of at the page's end: it then belongs to the same landmark. */
export function besideTrigger(trigger: HTMLElement): HTMLElement {
  return trigger.parentElement ?? document.body
}

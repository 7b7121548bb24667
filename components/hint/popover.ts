/** Shows an element in the top layer, above every overlay of the page. */
export function showInTopLayer(popover: HTMLElement): void {
  if ('showPopover' in popover && popover.isConnected && !isShown(popover)) popover.showPopover();
}

/** Takes it out of the top layer again. */
export function hideFromTopLayer(popover: HTMLElement): void {
  if ('hidePopover' in popover && isShown(popover)) popover.hidePopover();
}

function isShown(popover: HTMLElement): boolean {
  return popover.matches(':popover-open');
}

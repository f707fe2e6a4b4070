/**
 * Where menus and lists are hung up: in the page's main part, so that whoever goes through a page by its landmarks
 * finds them. Over a dialog they stay outside, since everything under a dialog is hidden from assistive technology.
 */
export function portalPlace(): HTMLElement | null {
  return document.querySelector('[role="dialog"], [role="alertdialog"]')
    ? null
    : document.querySelector<HTMLElement>('main');
}

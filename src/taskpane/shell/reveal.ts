/** Shows or hides a message of the page itself, which stands there for as long as nothing else does. */
export function reveal(message: 'no-office' | 'no-pane' | 'no-page', shown: boolean): void {
  document.getElementById(message)?.toggleAttribute('hidden', !shown);
}

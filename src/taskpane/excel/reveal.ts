/** Shows or hides a message of the page itself, which stands there for as long as no pane does. */
export function reveal(message: 'no-office' | 'no-pane', shown: boolean): void {
  document.getElementById(message)?.toggleAttribute('hidden', !shown);
}

/** The dialog where no pane can be opened: it shows the message that its address carries, as text. */
const message = document.getElementById('message');
if (message) message.textContent = decodeURIComponent(window.location.hash.slice(1));

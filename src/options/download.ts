/** Hands a text to the agent as a file; nothing goes over the network. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then; at once would be too early for Firefox.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

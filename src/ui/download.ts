/** Hands a text, or a file, to the agent's downloads; nothing goes over the network. */
export function download(name: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has taken it by then; at once would be too early for Firefox.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

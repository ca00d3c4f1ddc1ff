/** What the pack of a Vale style is called, from the title of its folder or archive; `unnamed` where nothing of that can be shown. */
export function styleNames(title: string, unnamed: string): { readonly id: string; readonly name: string } {
  const id = title
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[-\d]+|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  const name = title
    .replace(/[<>\p{C}]/gu, '')
    .slice(0, 60)
    .trim();
  return { id: id || 'vale-style', name: name || unnamed };
}

/** The files of a new helpdesk, by path, and the list with its line in it. */
export function newHelpdesk(id: string, list: string): Record<string, string>;

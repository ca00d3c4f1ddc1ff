import { addressOf, findAll, firstGroup, insideOf, queryDeep } from './find-all';
import { closestAround } from '../plain-dom';
import { matches } from './recognise';
import type { Helpdesk } from './types';
import { isVisible } from './visible';

/**
 * What was looked for in a page whose reply box was not found, and what there is instead. It holds nothing that the page says, nor its
 * address: our own selectors and words, numbers, and the names of tags, known roles and classes.
 */
export interface PageReport {
  readonly helpdesk: string;
  /** The match pattern that the address fits; null for a company's own domain. */
  readonly host: string | null;
  /** The path, with `*` for everything that is not in the helpdesk's own pattern. */
  readonly path: string;
  readonly looked: readonly Looked[];
  /** Every editable element with what lies around it, from the outside in. */
  readonly boxes: readonly string[];
  /** Frames that cannot be looked into. */
  readonly closed: number;
}

/** How many elements one of our selectors matched, and how many of these are shown. */
export interface Looked {
  readonly part: (typeof PARTS)[number];
  readonly selector: string;
  readonly found: number;
  readonly shown: number;
}

const PARTS = ['pageMark', 'activeTicket', 'replyBox', 'composer', 'sendButtons'] as const;
const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';
/** Others may be anybody's words. */
const ROLES = ['textbox', 'combobox', 'searchbox', 'dialog', 'form', 'main', 'region', 'group', 'tabpanel', 'application', 'article'];
/** With a number in it, a class may name a ticket or a person. */
const CLASS = /^(?!.*\d\d)[a-z][\w-]{1,39}$/i;
const MOST = { boxes: 12, around: 6, classes: 6 };

/** Looks once more for all that the helpdesk's file names. */
export function reportOn(helpdesk: Helpdesk, document: Document): PageReport {
  const pattern = helpdesk.hosts.find((host) => matches(host, document.location.href));
  const id = firstGroup(helpdesk.ticketId.path, addressOf(document)) ?? '';
  const looked = PARTS.flatMap((part) =>
    [helpdesk[part] ?? []].flat().map((selector): Looked => {
      const found = findAll(document, selector.replace('{id}', id));
      return { part, selector, found: found.length, shown: found.filter(isVisible).length };
    }),
  );
  const boxes = [...queryDeep(document, EDITABLE)].filter((box) => !closestAround(box, EDITABLE));
  return {
    helpdesk: helpdesk.name,
    host: pattern ? (/\/\/([^/]+)/.exec(pattern)?.[1] ?? null) : null,
    path: pathOf(helpdesk, document),
    looked,
    boxes: boxes.slice(0, MOST.boxes).map((box) => `${placeOf(box)}${isVisible(box) ? '' : ' (hidden)'}`),
    closed: [...queryDeep(document, 'iframe')].filter((frame) => !insideOf(frame)).length,
  };
}

function pathOf({ hosts, ticketId }: Helpdesk, document: Document): string {
  const own: readonly string[] = `${hosts.join(' ')} ${ticketId.path?.source.replace(/\\./g, ' ')}`.match(/[a-z]{3,}/gi) ?? [];
  return addressOf(document).replace(/[^/?#&=]+/g, (part) => (own.includes(part) ? part : '*'));
}

/** `main.ticket > #shadow > div[textbox].editor`, without ids and without any attribute's value but a known role. */
function placeOf(box: Element): string {
  const names: string[] = [];
  for (let at: Element | null = box; at && names.length < MOST.around;) {
    const role = at.getAttribute('role') ?? '';
    const classes = [...at.classList].filter((name) => CLASS.test(name)).slice(0, MOST.classes);
    names.unshift([at.localName + (ROLES.includes(role) ? `[${role}]` : ''), ...classes].join('.'));
    const root: Node = at.getRootNode();
    const outer: Element | null = at.parentElement ? null : 'host' in root ? (root as ShadowRoot).host : frameOf(at);
    if (outer) names.unshift(outer.localName === 'iframe' ? '#frame' : '#shadow');
    at = at.parentElement ?? outer;
  }
  return names.join(' > ');
}

const frameOf = ({ ownerDocument }: Element): Element | null => ownerDocument.defaultView?.frameElement ?? null;

import { raisesNext, shownText } from '../engine/shown-text';
import type { Category, Details, Edit, Part, Problem } from '../engine/types';
import type { DismissReason } from '../insights/counts';
import type { Base } from '../packs/bases';
import type { Item } from '../scorecard/scorecard';
import type { Lock } from '../teams/locks';
import type { MessageKey } from './i18n';
import { t } from './i18n';
import type { MarkKind } from './icons';

/** What a suggestion is for: words of the draft, or something missing. */
export type Flagged = Pick<Problem, 'text' | 'span'>;

/** What a click on a suggestion does. */
export type SuggestionKind = 'replace' | 'insert' | 'remove' | 'copy';

/** The rewrite as one line, as it is shown and named. */
export const rewriteOf = (edit: Edit): string => shownText(edit).replace(/\s+/g, ' ');

/** What a click on the suggestion does. */
export function kindOf({ span }: Flagged, edit: Edit, canReplace: boolean): SuggestionKind {
  // A deletion may hand its capital on to the next word: “As I said, you” becomes “You”, of which the edit holds the “Y”.
  const handsOn = span !== null && edit.text.length === 1 && edit.span.start === span.start && edit.span.end > span.end;
  if (edit.text === '' || handsOn) return 'remove';
  if (!canReplace) return 'copy';
  return edit.span.start === edit.span.end || raisesNext(edit) ? 'insert' : 'replace';
}

/** The accessible name of a suggestion's button. */
export function suggestionName(problem: Flagged, edit: Edit, canReplace: boolean): string {
  const rewrite = rewriteOf(edit);
  switch (kindOf(problem, edit, canReplace)) {
    case 'copy':
      return t('copyText', rewrite);
    case 'insert':
      return t('insertText', rewrite);
    case 'remove':
      return t('removeText', problem.text ?? '');
    case 'replace':
      return t('replaceText', rewrite);
  }
}

/** The suggestions that can be offered, with their index in the problem; nothing can be copied of a deletion. */
export function offeredSuggestions(problem: Problem, canReplace: boolean): readonly (readonly [edit: Edit, index: number])[] {
  return problem.suggestions
    .map((edit, index) => [edit, index] as const)
    .filter(([edit]) => canReplace || kindOf(problem, edit, canReplace) !== 'remove')
    .slice(0, 3);
}

/** What is said of a mark to whoever does not see it. */
export const SEVERITY_KEYS: Readonly<Record<MarkKind, MessageKey>> = {
  error: 'severityError',
  warning: 'severityWarning',
  suggestion: 'severitySuggestion',
  missing: 'severityMissing',
};

const CATEGORY_KEYS: Readonly<Record<Category, MessageKey>> = {
  blame: 'categoryBlame',
  defensive: 'categoryDefensive',
  excuse: 'categoryExcuse',
  'non-apology': 'categoryNonApology',
  dismissive: 'categoryDismissive',
  refusal: 'categoryRefusal',
  'vague-timing': 'categoryVagueTiming',
  unprofessional: 'categoryUnprofessional',
  cold: 'categoryCold',
  boilerplate: 'categoryBoilerplate',
  'missing-apology': 'categoryMissingApology',
  'missing-empathy': 'categoryMissingEmpathy',
  'missing-next-step': 'categoryMissingNextStep',
  'tone-mismatch': 'categoryToneMismatch',
  clarity: 'categoryClarity',
  handoff: 'categoryHandoff',
  placeholder: 'categoryPlaceholder',
  'house-style': 'categoryHouseStyle',
};

/** The category's name in the interface. */
export function categoryName(category: Category): string {
  return t(CATEGORY_KEYS[category]);
}

/** Where a rule is on the options page: `rule`, or `pack/rule` for one that a team's pack brought. */
export const anchorOf = ({ rule, pack }: Pick<Problem, 'rule' | 'pack'>): string => (pack === undefined ? rule : `${pack}/${rule}`);

/** The names of the rule sets that come with Replywell. */
export const TEAM_KEYS: Readonly<Record<Base, MessageKey>> = { default: 'teamDefault', strict: 'teamStrict', relaxed: 'teamRelaxed' };

/** A team's name: its pack's, or that of a rule set of ours; the bare id where there is no pack. */
export function teamName({ id, name }: { readonly id: string; readonly name: string | null }): string {
  const key = Object.hasOwn(TEAM_KEYS, id) ? TEAM_KEYS[id as Base] : undefined;
  return name ?? (key ? t(key) : id);
}

/** Who has set what the agent cannot change. */
export function lockWords(lock: NonNullable<Lock>): string {
  return t(lock === 'team' ? 'setByTeam' : 'setByOrganisation');
}

/** Why something was dismissed, as it is offered. */
export const REASON_KEYS: Readonly<Record<DismissReason, MessageKey>> = {
  'not-here': 'reasonNotHere',
  'not-right': 'reasonNotRight',
  'this-customer': 'reasonThisCustomer',
};

const PART_KEYS: Readonly<Record<Part, MessageKey>> = {
  greeting: 'factGreeting',
  acknowledgement: 'factAcknowledgement',
  apology: 'factApology',
  empathy: 'factEmpathy',
  ownership: 'factOwnership',
  solution: 'factSolution',
  nextStep: 'factNextStep',
  timeframe: 'factTimeframe',
  question: 'factQuestion',
  alternative: 'factAlternative',
  handoff: 'factHandoff',
  closing: 'factClosing',
};

/** The fact's name in the interface. */
export function factName(fact: Part): string {
  return t(PART_KEYS[fact]);
}

const ITEM_KEYS: Readonly<Record<Item, MessageKey>> = {
  greeting: 'itemGreeting',
  acknowledgement: 'itemAcknowledgement',
  empathy: 'itemEmpathy',
  apology: 'itemApology',
  ownership: 'itemOwnership',
  solution: 'itemSolution',
  nextStep: 'itemNextStep',
  timing: 'itemTiming',
  tone: 'itemTone',
  clarity: 'itemClarity',
  closing: 'itemClosing',
};

/** The name that quality teams use for a line of the scorecard. */
export const itemName = (item: Item): string => t(ITEM_KEYS[item]);

/** What the scorecard says of a part that can be there by halves; undefined where there is nothing to add. */
export function detailName(part: Part, { apology, nextStepBy, handoff }: Details): string | undefined {
  if (part === 'apology') return apology === 'owned' ? t('detailOwned') : apology === 'halved' ? t('detailHalved') : undefined;
  if (part === 'nextStep') return nextStepBy === 'nobody' ? undefined : t(STEP_KEYS[nextStepBy]);
  if (part !== 'handoff' || !handoff) return undefined;
  return t(handoff.name ? (handoff.time ? 'detailNameTime' : 'detailNoTime') : handoff.time ? 'detailNoName' : 'detailNoNameTime');
}

const STEP_KEYS: Readonly<Record<'company' | 'customer' | 'both', MessageKey>> = {
  company: 'detailByCompany',
  customer: 'detailByCustomer',
  both: 'detailByBoth',
};

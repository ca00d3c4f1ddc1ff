import { adverbs, padding } from '../../lexicon/en/retell-words';
import { is } from './verbs';

/** The helpers before a main verb. */
export interface VerbGroup {
  /** As they are told again. */
  readonly words: readonly string[];
  readonly negative: boolean;
  /** "has been" is "be" with `perfect`. */
  readonly helper: 'none' | 'do' | 'modal' | 'have' | 'be';
  readonly perfect: boolean;
  /** Where the main verb or what follows "be" stands. */
  readonly main: number;
}

const MODAL = /^(?:can|can't|cannot|could|couldn't|will|won't|wouldn't)$/;
const DO = /^(?:do|does|did|don't|doesn't|didn't)$/;
const HAVE = /^(?:have|has|had|haven't|hasn't|hadn't)$/;
const BE = /^(?:is|are|was|were|am|isn't|aren't|wasn't|weren't)$/;
const ONE: ReadonlyMap<string, string> = new Map(Object.entries({ "don't": "doesn't", do: 'does' }));

/** Reads "still hasn't been" and the like; undefined where the verb does not agree with its subject. */
export function verbGroup(words: readonly string[], from: number, plural: boolean, aux?: 'be' | 'have'): VerbGroup | undefined {
  const out: string[] = [];
  let helper: VerbGroup['helper'] = aux ?? 'none';
  let perfect = aux === 'have';
  let negative = false;
  let at = from;
  for (; at < from + 8; at++) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (padding.has(word)) continue;
    if (word === 'no' && words[at + 1] === 'longer' && helper !== 'modal') {
      out.push('no', 'longer');
      negative = true;
      at++;
      continue;
    }
    if (word === 'not' || word === 'never') {
      negative = true;
      if (word === 'not' && helper === 'none') return missingHelper(words, at, out, plural);
    } else if (word === 'been' && helper === 'have') helper = 'be';
    else if (word === 'being' && helper === 'be') {
      out.push(word);
      continue;
    } else if (helper === 'none' && MODAL.test(word)) helper = 'modal';
    else if (helper === 'none' && DO.test(word)) helper = 'do';
    else if (helper === 'none' && HAVE.test(word) && hasVerb(words, at + 1)) {
      helper = 'have';
      perfect = true;
    } else if (helper === 'none' && BE.test(word)) helper = 'be';
    else if (!adverbs.has(word)) break;
    if (word.endsWith("n't") || word === 'cannot') negative = true;
    const told = plural ? word : (ONE.get(word) ?? word);
    if (!agrees(told, plural)) return undefined;
    out.push(told);
  }
  return { words: out, negative, helper, perfect, main: at };
}

/** "had" with a participle after it is a helper. */
function hasVerb(words: readonly string[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    if (word === 'been' || word === 'not' || word === 'never') return true;
    if (word && (adverbs.has(word) || padding.has(word))) continue;
    return is(word, 'done');
  }
  return false;
}

/** "my order still not arrived", "the app not working". */
function missingHelper(words: readonly string[], at: number, before: readonly string[], plural: boolean): VerbGroup | undefined {
  const main = words[at + 1];
  if (before.some((word) => word !== 'still')) return undefined;
  if (is(main, 'ing') || /^(?:here|back|there|available|ready|visible)$/.test(main ?? ''))
    return { words: [...before, plural ? "aren't" : "isn't"], negative: true, helper: 'be', perfect: false, main: at + 1 };
  if (!is(main, 'done') || main === 'work') return undefined;
  const passive =
    /^(?:received|delivered|refunded|processed|sent|shipped|credited|updated|dispatched|resolved|fixed|repaired|collected)$/.test(
      main ?? '',
    );
  return {
    words: [...before, plural ? "haven't" : "hasn't", ...(passive ? ['been'] : [])],
    negative: true,
    helper: passive ? 'be' : 'have',
    perfect: true,
    main: at + 1,
  };
}

const SINGULAR = new Set("is was has does isn't wasn't hasn't doesn't".split(' '));
const PLURAL = new Set("are were have do aren't weren't haven't don't".split(' '));
const agrees = (word: string, plural: boolean): boolean => (plural ? !SINGULAR.has(word) : !PLURAL.has(word));

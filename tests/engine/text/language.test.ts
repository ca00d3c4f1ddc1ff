import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../src/engine/match/compile';
import { detectLanguage } from '../../../src/engine/text/language';
import { tokenise } from '../../../src/engine/text/tokens';
import { lexiconOf } from '../read-reply';

const languages = { de: ['der', 'und', 'in'], en: ['the', 'and', 'in'], fr: ['le', 'et'] };
const { vocabulary } = compilePatterns([], { ...lexiconOf(), languages });
const languageOf = (text: string): string => detectLanguage(text, tokenise(text, vocabulary), vocabulary, ['de', 'en', 'fr']);

describe('the language of a text', () => {
  it.each([
    ['the tea and the milk', 'en'],
    ['der Tee und der Senf', 'de'],
    ['le lait et le sel', 'fr'],
    ['le lait et the tea and the milk', 'en'],
    ['le lait et le sel and the tea', 'fr'],
    ['the tea et toast', 'en'],
    ['der Tee the tea', 'en'],
    ['Чай 12345 !!! 67890', 'other'],
    ['tea', 'und'],
    ['', 'und'],
    ['12345 !!', 'und'],
    ['Чай с молоком', 'other'],
    ['Чай tea', 'und'],
    ['Чай the', 'en'],
    [`${'tea '.repeat(150)}${'чай '.repeat(300)}`, 'und'],
    [`${'чай '.repeat(150)}${'tea '.repeat(300)}`, 'other'],
  ])('of “%s” is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

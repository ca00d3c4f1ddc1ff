import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import { english } from '../../src/lexicon/en';

const languageOf = (text: string): string => check({ text, customer: [] }, { rules: [], lexicon: english }).language;

describe('function words', () => {
  it.each([
    ['en', 'Thank you for your message. We have sent you a new one and it will arrive with the next delivery.'],
    ['de', 'Vielen Dank für Ihre Nachricht. Wir haben Ihnen eine neue Lampe geschickt und melden uns.'],
    ['fr', 'Merci pour votre message. Nous avons envoyé une nouvelle lampe et vous la recevrez demain.'],
    ['es', 'Gracias por su mensaje. Hemos enviado una lámpara nueva y la recibirá pronto.'],
    ['pt', 'Obrigado pela sua mensagem. Não temos mais essa lâmpada, mas você pode trocar o produto.'],
    ['it', 'Grazie per il suo messaggio. Abbiamo spedito una nuova lampada e non è necessario altro.'],
    ['nl', 'Bedankt voor uw bericht. Wij hebben een nieuwe lamp verstuurd en die komt morgen bij u.'],
  ])('tell %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('are about thirty-five a language, and none belongs to two', () => {
    const lists = Object.values(english.languages);
    for (const words of lists) expect(words.length).toBeGreaterThanOrEqual(30);
    expect(new Set(lists.flat()).size).toBe(lists.flat().length);
  });

  it.each(['Waiting three weeks is far too long.', 'Do not worry, no van came.', 'u r right', 'Come on Monday.'])(
    'take “%s” for English',
    (text) => {
      expect(['en', 'und']).toContain(languageOf(text));
    },
  );
});

const TURNED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i: 'you',
    "i'm": "you're",
    "i've": "you've",
    "i'd": "you'd",
    "i'll": "you'll",
    me: 'you',
    my: 'your',
    mine: 'yours',
    myself: 'yourself',
    we: 'you',
    "we're": "you're",
    "we've": "you've",
    "we'd": "you'd",
    "we'll": "you'll",
    us: 'you',
    our: 'your',
    ours: 'yours',
    ourselves: 'yourselves',
    your: 'the',
  }),
);

/** The customer's words said to them; what they call "your" is "the", for the one who answers may say "our" or "their". */
export const turn = (words: readonly string[]): string => words.map((word) => TURNED.get(word) ?? word).join(' ');

/** "you are" and the like after a turned "i". */
export const agree = (word: string): string => ({ am: 'are', was: 'were', "wasn't": "weren't", is: 'are' })[word] ?? word;

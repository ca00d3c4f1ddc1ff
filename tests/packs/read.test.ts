import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, SCENARIO_LIMITS } from '../../src/packs/limits';
import { readPack, readTestedPack, type PackFormat } from '../../src/packs/read';
import { errorLine } from '../../src/packs/source';
import { ruleset } from '../../src/ruleset';
import { packOf } from './pack';
import { scenarioWith } from './scenario';

const errorsOf = (text: string, format: PackFormat = 'json', others = [] as ReturnType<typeof packOf>[]) =>
  (readPack(text, { format, others }).errors ?? []).map(errorLine);
const head = `{
  "id": "team",
  "name": "Team",
  "version": "1.0.0"`;
const withField = (field: string) => `${head},\n  ${field}\n}`;
const phrase = (find: string, more = '') =>
  withField(`"phrases": [{ "id": "own", "message": "No.", "find": ${JSON.stringify(find)}${more} }]`);

describe('readPack', () => {
  it('fills in what a pack leaves out', () => {
    expect(readPack(`${head}}`, { format: 'json' }).pack).toEqual({
      id: 'team',
      name: 'Team',
      version: '1.0.0',
      extends: 'default',
      rules: {},
      categories: {},
      phrases: [],
      exceptions: {},
      rewrites: {},
      terms: [],
      required: [],
      voice: { locked: false },
      tests: { mustFlag: [], mustNotFlag: [] },
    });
  });

  it('reads the same from YAML, where on and off are words', () => {
    const yaml = 'id: team\nname: Team\nversion: "1.0.0"\nrules:\n  tone-slang: off\n  vague-time: { state: on, severity: error }\n';
    expect(readPack(yaml, { format: 'yaml' }).pack).toEqual(
      packOf({ rules: { 'tone-slang': 'off', 'vague-time': { state: 'on', severity: 'error' } } }),
    );
  });

  it('reads short forms as the long ones', () => {
    const { rules, required, phrases } = packOf({
      rules: { 'vague-time': 'error' },
      required: ['closing'],
      phrases: [{ id: 'own', find: 'we promise', message: 'No.' }],
    });
    expect(rules).toEqual({ 'vague-time': { state: 'on', severity: 'error', locked: false } });
    expect(required).toMatchObject([{ part: 'closing', severity: 'suggestion' }]);
    expect(phrases[0]?.find).toEqual(['we promise']);
  });

  it.each<[string, string, string]>([
    ['a damaged file', '{\n  "id": "team",\n  "name": \n}', 'line 4: not JSON: expected a value, found “}”'],
    ['a text that is not closed', '{\n  "id": "team\n}', 'line 2: not JSON: the text that begins here is not closed with “"”'],
    ['nothing at all', '', 'line 1: not JSON: expected a value, found the end'],
    ['a list', '[]', 'line 1: must be an object with fields, not a list'],
    ['a missing field', '{ "id": "team", "name": "Team" }', 'line 1, version: the field “version” is missing'],
    ['an unknown field', withField('"rule": {}'), 'line 5, rule: there is no such field; did you mean “rules”?'],
    ['a field that is there twice', withField('"rules": {},\n  "rules": {}'), 'line 6, rules: this field is there twice'],
    ['a wrong type', withField('"phrases": {}'), 'line 5, phrases: must be a list, not an object'],
    ['a number as a name', '{ "id": "team", "name": 4, "version": "1" }', 'line 1, name: must be text, not “4”; put it in quotes'],
    [
      'a version that is a number',
      '{ "id": "team", "name": "T", "version": 1.0 }',
      'line 1, version: must be a version in quotes, as in “1.0.0”',
    ],
    [
      'an unknown rule',
      withField('"rules": {\n    "tone-slag": "off" }'),
      'line 6, rules.tone-slag: there is no rule “tone-slag”; did you mean “tone-slang”?',
    ],
    [
      'an unknown state',
      withField('"rules": { "tone-slang": "offf" }'),
      'line 5, rules.tone-slang: must be “on”, “off”, “inherit”, “error”, “warning”, “suggestion”, not “offf”; did you mean “off”?',
    ],
    [
      'an unknown category',
      withField('"categories": { "blam": "off" }'),
      'line 5, categories.blam: there is no category “blam”; did you mean “blame”?',
    ],
    ['an unknown parent', withField('"extends": "strickt"'), 'line 5, extends: there is no pack “strickt” here; did you mean “strict”?'],
    [
      'the name that the popup has for ours',
      withField('"extends": "standard"'),
      'line 5, extends: there is no pack “standard” here; did you mean “default”?',
    ],
    [
      'the same with its capital',
      withField('"extends": "Standard"'),
      'line 5, extends: there is no pack “Standard” here; did you mean “default”?',
    ],
    [
      'one of ours with a capital',
      withField('"extends": "Strict"'),
      'line 5, extends: there is no pack “Strict” here; did you mean “strict”?',
    ],
    [
      'a parent that is not there',
      withField('"extends": "billing"'),
      'line 5, extends: there is no pack “billing” here; name that pack first, or bring it in',
    ],
    [
      'a name that is taken',
      '{ "id": "strict", "name": "T", "version": "1" }',
      'line 1, id: “strict” is a rule set of Replywell; take another name',
    ],
    [
      'a phrase with a rule’s name',
      withField('"phrases": [{ "id": "tone-slang", "find": "yo", "message": "No." }]'),
      'line 5, phrases[0].id: “tone-slang” is a rule of Replywell; take another name',
    ],
    ['a pack that builds on itself', withField('"extends": "team"'), 'line 5, extends: packs build on each other in a circle: team → team'],
    ['a hostile field name', withField('"rules": { "__proto__": "off" }'), 'line 5, rules.__proto__: this field name is not allowed'],
    ['markup', withField('"description": "<img src=x onerror=alert(1)>"'), 'line 5, description: has markup (<…>) in it; write plain text'],
    [
      'text that is turned around',
      withField('"description": "safe \\u202e gnp.exe"'),
      'line 5, description: has a character that cannot be seen or turns text around (U+202E)',
    ],
    ['a name of two lines', '{ "id": "team", "name": "a\\nb", "version": "1" }', 'line 1, name: must be one line'],
    ['deep nesting', '['.repeat(100_000), 'line 1: not JSON: lists and fields are nested too deeply'],
  ])('says where and what is wrong with %s', (_, text, error) => {
    expect(errorsOf(text)[0]?.replace(/^(line \d+), (?:\[0\])+/, '$1')).toBe(error);
  });

  it.each<[string, string]>([
    ['', 'must not be empty'],
    ['...', 'has no word in it'],
    ['* we', 'begins with *'],
    ['we *', 'ends with *'],
    ['we *12 you', 'can leave out one to 9 words, not “*12”'],
    ['we * a * b * c * d', 'has more than 3 wildcards'],
    ['refund*', '* stands alone, between words; for any ending write refund~'],
    ['ref~', 'before ~ stand at least four letters'],
    ['re~fund', '~ stands at the end of a word'],
    ['a||b', 'has an empty alternative in “a||b”'],
    ['(a|b', 'has a bracket “(” without its other half'],
    ['((a|b) c)', 'without its other half, or one inside another'],
    ['(a+)+$', 'looks like a regular expression'],
    ['\\bclient\\b', 'looks like a regular expression (“\\”)'],
    ['[cC]lient', 'looks like a regular expression (“[”)'],
    ['client.*refund', 'looks like a regular expression (“.*”)'],
    ['see www.example.com', 'holds a link'],
    ['thanks. Bye', 'a phrase lies within one sentence'],
    ['so happy 🙂', 'has an emoji'],
    ['a b c d e f g h i j k l m', 'has more than 12 words'],
    ['(a b|c d) (a b|c d) (a b|c d) (a b|c d) (a b|c d) (a b|c d) (a b|c d)', 'has more than 64 ways to be read'],
    [Array.from({ length: 25 }, (_, i) => `w${i}`).join('|'), 'has more than 24 alternatives in one place'],
    ['x'.repeat(161), 'has more than 160 characters'],
  ])('refuses the phrase “%s”', (find, error) => {
    const [first] = errorsOf(phrase(find));
    expect(first).toContain('line 5, phrases[0].find');
    expect(first).toContain(error);
  });

  it.each<[string, object, string]>([
    ['a field that is missing', { good: undefined }, 'scenarios[0].good: the field “good” is missing'],
    ['a field that is not known', { agnet: 'Mia' }, 'scenarios[0].agnet: there is no such field; did you mean “agent”?'],
    ['an unknown skill', { skills: ['clam'] }, 'scenarios[0].skills[0]: must be “listening”, “empathy”'],
    ['a skill that is there twice', { skills: ['calm', 'calm'] }, 'scenarios[0].skills: names a skill twice'],
    ['no skill', { skills: [] }, 'scenarios[0].skills: must name a skill at least'],
    ['an unknown difficulty', { difficulty: 'harsh' }, '“hard”, not “harsh”'],
    ['a ticket without a message', { ticket: [] }, 'scenarios[0].ticket: must end with a message of the customer'],
    [
      'a ticket that is answered',
      { ticket: [{ from: 'agent', text: 'x' }] },
      'scenarios[0].ticket: must end with a message of the customer',
    ],
    [
      'a ticket that is too long',
      { ticket: Array.from({ length: SCENARIO_LIMITS.ticket + 1 }, () => ({ from: 'customer', text: 'x' })) },
      'scenarios[0].ticket: has more than 12 entries',
    ],
    ['no fact', { facts: [] }, 'scenarios[0].facts: must have a fact at least'],
    ['a reply that is too long', { good: 'x'.repeat(LIMITS.reply + 1) }, 'scenarios[0].good: has more than 5000 characters'],
    ['markup', { title: 'A <b>bold</b> one' }, 'scenarios[0].title: has markup'],
    [
      'an unknown rule',
      { imperfect: { ...scenarioWith().imperfect, rule: 'vague-tiem' } },
      'scenarios[0].imperfect.rule: there is no rule “vague-tiem”; did you mean “vague-time”?',
    ],
  ])('refuses a scenario with %s, and says where', (_, fields, error) => {
    const [first] = errorsOf(withField(`"scenarios": [${JSON.stringify({ ...scenarioWith(), ...fields })}]`));
    expect(first).toContain('line 5, ');
    expect(first).toContain(error);
  });

  it('refuses two scenarios of one id, and too many', () => {
    const scenarios = (length: number) => withField(`"scenarios": ${JSON.stringify(Array.from({ length }, () => scenarioWith()))}`);
    expect(errorsOf(scenarios(2))).toEqual(['line 5, scenarios[1].id: “cold-pizza” is there twice']);
    expect(errorsOf(scenarios(SCENARIO_LIMITS.scenarios + 1))[0]).toContain('scenarios: has more than 100 entries');
  });

  it('reads a scenario’s texts without the line break that ends a block in YAML', () => {
    const yaml = `id: team\nname: Team\nversion: '1'\nscenarios:\n  - ${JSON.stringify({ ...scenarioWith(), good: undefined })}`.replace(
      /\}$/,
      ', good: "Hi Jerome\\n" }\n',
    );
    expect(readPack(yaml, { format: 'yaml' }).pack?.scenarios).toEqual([scenarioWith({ good: 'Hi Jerome' })]);
  });

  it('says in YAML, too, where it is', () => {
    const yaml = 'id: team\nname: Team\nversion: "1"\nphrases:\n  - id: own\n    find: we promise\n    message: No.\n    severty: error\n';
    expect(errorsOf(yaml, 'yaml')).toEqual(['line 8, phrases[0].severty: there is no such field; did you mean “severity”?']);
  });

  it.each<[string, string, string]>([
    ['aliases', 'id: &a team\nname: *a\nversion: "1"\n', 'line 1, id: anchors (&) and aliases (*) are not read'],
    ['tags', 'id: !!js/function team\n', 'line 1, id: tags (!) are not read'],
    ['a colon in text', 'id: team\nname: Try: this\n', 'line 2: not YAML: text with “: ” in it needs quotes'],
    ['two documents', 'id: team\n---\nid: other\n', 'one file holds one pack'],
    ['a name twice', 'id: team\nid: other\n', 'this field is there twice'],
    ['a hostile name', 'rules:\n  __proto__: off\n', 'line 2, rules.__proto__: this field name is not allowed'],
    ['deep nesting', '[ '.repeat(100_000), 'line 1: lists and fields are nested too deeply'],
    ['lists in lists', '- '.repeat(100_000), 'line 1: lists and fields are nested too deeply'],
  ])('refuses %s in YAML', (_, yaml, error) => {
    expect(errorsOf(yaml, 'yaml').join('\n')).toContain(error);
  });

  it('does not look into a file of 50 MB', () => {
    const start = performance.now();
    expect(errorsOf('[0],'.repeat(12_500_000))).toEqual(['line 1: the file has 50.0 MB; a pack has at most 1 MB']);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('reports all errors at once, in the order of their lines', () => {
    const errors = errorsOf(withField('"voice": { "tone": "loud" },\n  "sendGuard": "maybe",\n  "terms": [{ "use": "customer" }]'));
    expect(errors.map((error) => error.replace(/,.*/, ''))).toEqual(['line 5', 'line 6', 'line 7']);
  });

  it('reports what is wrong in shape and what has no rule at once, each with its line', () => {
    const text = withField(`"rules": { "tone-slag": "off", "vague-tiem": "offf" },
  "voice": { "tone": "loud" },
  "phrases": [
    { "id": "own", "find": ["[cC]lient", "fine"], "severty": "error", "mesage": "No." },
    { "id": "own", "find": 7, "message": "No." }
  ],
  "categories": { "blam": "off" },
  "tests": { "mustFlag": [{ "text": "We swear it.", "rule": "owm" }, { "rule": "own" }] },
  "sendGuard": "maybe", "sendGuard": "ask"`);
    expect(errorsOf(text)).toEqual([
      'line 5, rules.vague-tiem: must be “on”, “off”, “inherit”, “error”, “warning”, “suggestion”, not “offf”; did you mean “off”?',
      'line 5, rules.tone-slag: there is no rule “tone-slag”; did you mean “tone-slang”?',
      'line 5, rules.vague-tiem: there is no rule “vague-tiem”; did you mean “vague-time”?',
      'line 6, voice.tone: must be “plain”, “warm”, “formal”, not “loud”',
      'line 8, phrases[0].find[0]: the phrase “[cC]lient” looks like a regular expression (“[”); write plain words, a|b, * and word~',
      'line 8, phrases[0].message: the field “message” is missing',
      'line 8, phrases[0].severty: there is no such field; did you mean “severity”?',
      'line 8, phrases[0].mesage: there is no such field; did you mean “message”?',
      'line 9, phrases[1].find: must be text, not “7”; put it in quotes',
      'line 9, phrases[1].id: “own” is there twice',
      'line 11, categories.blam: there is no category “blam”; did you mean “blame”?',
      'line 12, tests.mustFlag[1].text: the field “text” is missing',
      'line 12, tests.mustFlag[0].rule: there is no rule “owm”; did you mean “own”?',
      'line 13, sendGuard: this field is there twice',
    ]);
  });

  it('reports in YAML, too, what can be known beside a node that is not read', () => {
    const yaml = 'id: team\nname: &n Team\nversion: 1.0\nversion: 2\nrules:\n  tone-slag: off\n';
    expect(errorsOf(yaml, 'yaml')).toEqual([
      'line 2, name: anchors (&) and aliases (*) are not read; text that begins with * needs quotes',
      'line 3, version: must be a version in quotes, as in “1.0.0”',
      'line 4, version: this field is there twice',
      'line 6, rules.tone-slag: there is no rule “tone-slag”; did you mean “tone-slang”?',
    ]);
  });

  it.each<[string, string]>([
    ['whose id cannot be read', '"phrases": [{ "id": "No Hurry", "find": "a", "message": "No." }]'],
    ['whose id is missing', '"phrases": [{ "find": "a", "message": "No." }]'],
    ['in a field that is not known', '"frases": []'],
    ['in a field of another type', '"terms": "guest"'],
    ['that may be a required part', '"required": [{ "id": "no-hurry", "message": "No." }]'],
    ['of a pack that is not there', '"extends": "billing"'],
  ])('does not say that a rule is unknown that may be one %s', (_, field) => {
    const errors = errorsOf(withField(`${field},\n  "rules": { "no-hurry": "off", "tone-slag": "off" }`));
    expect(errors.filter((error) => error.includes('no rule'))).toEqual([
      'line 6, rules.tone-slag: there is no rule “tone-slag”; did you mean “tone-slang”?',
    ]);
    expect(errors.filter((error) => error.startsWith('line 5'))).not.toEqual([]);
  });

  it.each<[string, string]>([
    ['required-sign-off', 'sign-off'],
    ['required-signoff', 'sign-off'],
    ['closing', 'required-closing'],
    ['customer', 'term-customer'],
    ['term-costumer', 'term-customer'],
  ])('knows what is meant by the rule “%s” of a part or a term', (rule, meant) => {
    const own = `"required": ["closing", { "id": "sign-off", "find": "yours", "message": "No." }],
  "terms": [{ "use": "customer", "not": "client" }],
  "tests": { "mustFlag": [{ "text": "Hi", "rule": "${rule}" }] }`;
    expect(errorsOf(withField(own))).toEqual([`line 7, tests.mustFlag[0].rule: there is no rule “${rule}”; did you mean “${meant}”?`]);
  });

  it('finds circles and unknown names over several packs', () => {
    const a = { ...packOf({}), id: 'a', extends: 'b' };
    const b = '{ "id": "b", "name": "B", "version": "1", "extends": "a" }';
    expect(errorsOf(b, 'json', [a])).toEqual(['line 1, extends: packs build on each other in a circle: b → a → b']);
    const parent = packOf({ id: 'parent', phrases: [{ id: 'no-promises', find: 'we promise', message: 'No.' }] });
    expect(packOf({ extends: 'parent', rules: { 'no-promises': 'off' } }, [parent]).rules).toHaveProperty('no-promises');
  });

  it('takes a newer version of a pack that is there', () => {
    expect(packOf({ version: '2.0.0' }, [packOf({})]).version).toBe('2.0.0');
  });

  it('refuses too many phrases, and too many different words', () => {
    const phrases = (count: number, words: (i: number) => string) =>
      Array.from({ length: count }, (_, i) => ({ id: `p${i}`, find: words(i), message: 'No.' }));
    const one = (find: string[]) => withField(`"phrases": ${JSON.stringify([{ id: 'own', message: 'No.', find }])}`);
    expect(errorsOf(one(Array.from({ length: LIMITS.find + 1 }, () => 'we promise')))[0]).toContain('has more than 200 entries');
    const many = JSON.stringify({ id: 't', name: 'T', version: '1', phrases: phrases(5001, (i) => `a b${i}`) });
    expect(errorsOf(many)[0]).toContain('more than 5000 entries');
    const exceptions = { 'tone-slang': Array.from({ length: 200 }, (_, i) => `a b${i}`) };
    const overall = JSON.stringify({ id: 't', name: 'T', version: '1', exceptions, phrases: phrases(4900, (i) => `a b${i}`) });
    expect(errorsOf(overall)[0]).toContain('there are 5100 phrases; a pack has at most 5000');
    const wide = (i: number) => Array.from({ length: 12 }, (_, k) => `${String.fromCharCode(97 + k)}${i}`).join(' ');
    const words = JSON.stringify({ id: 't', name: 'T', version: '1', phrases: phrases(4500, wide) });
    expect(errorsOf(words)[0]).toContain('there are too many');
  });

  it('takes 5,000 ordinary phrases', () => {
    const phrases = Array.from({ length: 5000 }, (_, i) => ({ id: `p${i}`, find: `we * word${i} it`, message: 'No.' }));
    expect(packOf({ phrases }).phrases).toHaveLength(5000);
  });
});

describe('readTestedPack', () => {
  it('refuses a pack whose tests fail, with their lines', () => {
    const text = withField(`"phrases": [{ "id": "own", "find": "we promise", "message": "No." }],
  "tests": {
    "mustFlag": [
      { "text": "We promise it.", "rule": "own" },
      { "text": "We swear it.", "rule": "own" }
    ],
    "mustNotFlag": [
      { "text": "You failed to attach it." }
    ]
  }`);
    expect((readTestedPack(text, ruleset, { format: 'json' }).errors ?? []).map(errorLine)).toEqual([
      'line 9, tests.mustFlag[1]: a test fails: “We swear it.” is not flagged by “own”',
      'line 12, tests.mustNotFlag[0]: a test fails: “You failed to attach it.” is flagged by “blame-you-failed”: You failed to',
    ]);
  });
});

describe('a pack with scenarios', () => {
  const errorsIn = (fields: object, more = '') => {
    const text = withField(`${more}"scenarios": [${JSON.stringify({ ...scenarioWith(), ...fields })}]`);
    return (readTestedPack(text, ruleset, { format: 'json' }).errors ?? []).map(errorLine);
  };

  it('is taken when their replies are as they have to be', () => {
    expect(errorsIn({})).toEqual([]);
  });

  it('is refused for a good reply that its own rules mind, and names the scenario', () => {
    expect(errorsIn({}, '"phrases": [{ "id": "own", "find": "cold and upside down", "message": "No." }],\n')).toEqual([
      'line 6, scenarios[0].good: a test fails: the good reply of the scenario “cold-pizza”: “cold and upside down” is flagged by “own”; ' +
        'the scorecard misses “clarity”',
    ]);
  });

  it('is refused for an imperfect reply whose rule it has off', () => {
    expect(errorsIn({}, '"rules": { "hostile-dare-to-leave": "off" },\n')).toEqual([
      'line 6, scenarios[0].imperfect: a test fails: the imperfect reply of the scenario “cold-pizza”: ' +
        'it is not flagged by “hostile-dare-to-leave”, which is off',
    ]);
  });

  it('may plant what only its own rules find, as if none of them were only tried', () => {
    const planted = { text: scenarioWith().good, category: 'house-style', rule: 'own', answer: 'x' };
    const phrase = '"pilot": true, "phrases": [{ "id": "own", "find": "four stops", "message": "No.", "pilot": true }],\n';
    expect(errorsIn({ good: scenarioWith().good.replace('four stops', 'too much'), imperfect: planted }, phrase)).toEqual([]);
  });
});

describe('whatever is in the file', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constantFrom('{', '[', '"', 'id: x', '- *a', '%YAML', '\u0000'));

  it('yields a pack or errors', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<PackFormat>('json', 'yaml'), (given, format) => {
        const { pack, errors } = readPack(given, { format });
        expect(pack !== undefined || (errors ?? []).length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const anything = fc.anything({ withNullPrototype: true, maxDepth: 3 });
  const fields = fc.record(
    Object.fromEntries(
      [
        'id',
        'name',
        'version',
        'extends',
        'rules',
        'categories',
        'phrases',
        'exceptions',
        'terms',
        'required',
        'voice',
        'scenarios',
        'tests',
      ].map((field) => [field, fc.oneof(anything, fc.constantFrom('team', '1.0', 'default', {}, []))]),
    ),
    { requiredKeys: [] },
  );
  it('yields a pack or errors for a pack’s own fields with anything in them', () => {
    fc.assert(
      fc.property(fields, (given) => {
        let json: string | undefined;
        try {
          json = JSON.stringify(given);
        } catch {
          return;
        }
        const { pack, errors } = readPack(json, { format: 'json' });
        expect(pack !== undefined || (errors ?? []).length > 0).toBe(true);
        if (pack) expect(readPack(JSON.stringify(pack), { format: 'json' }).pack).toEqual(pack);
      }),
      { numRuns: 500 },
    );
  });

  it('reads JSON as JSON.parse does, or refuses it', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const errors = errorsOf(json);
        expect(errors.some((error) => error.includes('not JSON')) && !error(json)).toBe(false);
      }),
      { numRuns: 300 },
    );
    function error(json: string): boolean {
      return json.length > 20 && /\[{12}|(?:[[{].*){12}/.test(json);
    }
  });
});

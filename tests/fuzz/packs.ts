import { packOf } from '../packs/pack';

/** Packs of all that a pack can have. */
export const PACKS = [
  packOf({
    rules: { 'tone-slang': 'off', 'vague-time': { state: 'on', severity: 'error', locked: true }, 'blame-you-failed': { pilot: true } },
    categories: { cold: 'off' },
    phrases: [
      {
        id: 'no-promises',
        find: ['we promise', 'guarant~', 'you *3 asap'],
        unless: 'no guarantee',
        message: 'No promises.',
        rewrites: ['we will', ''],
      },
      { id: 'tried', find: ['(your|the) order', 'ticket *2 closed'], message: 'Only tried.', pilot: true, atMost: 1 },
      { id: 'long', find: 'sorry *9 but', message: 'No but.', rewrites: ['I am sorry. Here is what I can do.'] },
    ],
    terms: [
      { use: 'refund', not: ['money back', 'reimbursement'] },
      { use: 'sign-in', not: 'login' },
    ],
    exceptions: { 'vague-time': ['soon enough'], 'command-you-must': 'by law' },
    rewrites: { 'blame-you-failed': ['We did not get it.'], 'missing-apology': ['We are sorry.'] },
    required: [
      'greeting',
      'closing',
      { id: 'number', find: 'order number', if: 'your order', message: 'Give the number.', insert: 'Order: [number].' },
    ],
    voice: { tone: 'warm', speaker: 'we' },
  }),
  packOf({ id: 'strict-team', extends: 'strict', voice: { tone: 'formal', speaker: 'I', locked: true } }),
  packOf({ id: 'pilot', pilot: true, rules: { 'vague-owner': 'on' }, phrases: [{ id: 'you', find: ['you', 'your'], message: 'You.' }] }),
];

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleset } from '../ruleset';
import { readItems } from './items';
import { tableOf } from './report';
import { figuresOf, judge, scoreOf } from './score';

/** `record FOLDER [CORPUS]`: writes down how well the testing part of the project's set, and real replies, are judged now. */
const [, , folder = '', corpus] = process.argv;
const reportOf = (files: readonly string[]) => scoreOf(files.flatMap((file) => readItems(file)).map((item) => judge(item, ruleset)));

const testing = join(folder, 'testing');
const report = reportOf(
  readdirSync(testing)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(testing, name)),
);
const figures = join(folder, 'figures.json');
const before = existsSync(figures) ? (JSON.parse(readFileSync(figures, 'utf8')) as Record<string, unknown>) : {};
const dev = corpus ? { dev: figuresOf(reportOf([join(corpus, 'dev.jsonl')])) } : {};
writeFileSync(figures, `${JSON.stringify({ ...before, testing: figuresOf(report), ...dev }, null, 2)}\n`);
writeFileSync(join(folder, 'report.txt'), `${tableOf(report)}\n`);

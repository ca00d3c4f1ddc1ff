import { parseArgs, type ParseArgsConfig } from 'node:util';
import { runCheck } from './check';
import { UsageError } from './files';
import { runImportVale } from './import-vale';
import { runInsightsMerge } from './insights';
import { runPackJson, runPackTests } from './packs';
import { runPolicy } from './policy';

const USAGE = `usage: replywell check [--customer FILE] [--pack FILE|NAME] [--min error|warning|suggestion]
                       [--format text|json|jsonl|sarif] [--macros [--column NAME]] [FILE ... | -]
       replywell pack test FILE ...
       replywell pack json [--policy] FILE ...
       replywell pack import-vale FOLDER > pack.json
       replywell policy [--id ID] FILE ...
       replywell insights merge [--format json|csv] FILE ...

check reads a draft from each FILE (or standard input) and prints what an upset customer would mind.
  --customer FILE   what the customer wrote; blank-line separated messages are read as one
  --pack FILE       a team's pack (JSON or YAML) in the place of the default rules; it is refused when its own tests fail.
                    Where it builds on another pack, name that one first with a --pack of its own
  --pack NAME       one of Replywell's own rule sets: default, strict or relaxed (a file of such a name is ./strict)
  --min LEVEL       problems at or above LEVEL set the exit code 1 (default: warning)
  --format FORMAT   text (default), json, jsonl (every input line is {"id", "customer", "reply"}), or sarif (SARIF 2.1.0)
  --macros          the files are exports of canned replies: Zendesk macros or Freshdesk canned responses (JSON), or CSV
  --column NAME     the column of a CSV export that has the replies, where its name does not tell
Exit code: 0 no problem at or above --min, 1 some, 2 unusable input or pack.

pack test runs the tests that packs carry and prints which fail, with their lines.
Exit code: 0 all passed, 1 some failed, 2 a pack cannot be used.

pack json prints a pack as JSON; what it builds on is named before it.
  --policy          all of the packs, as the list of texts that goes into a policy as “packs”

policy reads what an administrator will roll out: Chrome's policy file, Firefox's policies.json, what the Google Admin console takes, or
the settings by themselves. It names what is unknown, damaged, contradictory or refers to nothing, and prints what will be in force.
  --id ID           the extension's id, where you built it under one of your own
Exit code: 0 all holds as it is written, 1 something does not, 2 unusable input.

pack import-vale makes a pack of the rules of a Vale style; what cannot be taken over is told on standard error.

insights merge adds up the numbers that several agents have exported as JSON on their options pages, and prints them as one.
Exit code: 0, or 2 when a file cannot be used.
`;

/** Runs a command; resolves to the exit code. Rejects with a UsageError when the input cannot be used. */
async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (command === '--help' || command === '-h') return help();
  if (command === 'check') {
    const { values, positionals } = parse(rest, {
      customer: { type: 'string' },
      pack: { type: 'string', multiple: true },
      min: { type: 'string', default: 'warning' },
      format: { type: 'string', default: 'text' },
      macros: { type: 'boolean' },
      column: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    });
    return values.help ? help() : runCheck(positionals, values);
  }
  if (command === 'insights') {
    const { values, positionals } = parse(rest, { format: { type: 'string', default: 'json' }, help: { type: 'boolean', short: 'h' } });
    if (values.help) return help();
    const [what, ...files] = positionals;
    if (what === 'merge') return runInsightsMerge(files, values.format);
    throw new UsageError(what === undefined ? 'insights needs a command: merge' : `unknown command “insights ${what}”`);
  }
  if (command === 'policy') {
    const { values, positionals } = parse(rest, { id: { type: 'string' }, help: { type: 'boolean', short: 'h' } });
    return values.help ? help() : runPolicy(positionals, values.id);
  }
  if (command !== 'pack') throw new UsageError(`unknown command “${command}”`);
  const { values, positionals } = parse(rest, { policy: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } });
  if (values.help) return help();
  const [what, ...files] = positionals;
  if (values.policy && what !== 'json') throw new UsageError('--policy goes with pack json');
  if (what === 'test') return runPackTests(files);
  if (what === 'json') return runPackJson(files, values.policy ?? false);
  if (what === 'import-vale') return runImportVale(files);
  throw new UsageError(what === undefined ? 'pack needs a command: test, json, import-vale' : `unknown command “pack ${what}”`);
}

function help(): number {
  process.stdout.write(USAGE);
  return 0;
}

function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const [first = 'these options cannot be read'] = error instanceof Error ? error.message.split('. ') : [];
    throw new UsageError(first);
  }
}

// A closed pipe (`| head`) is not an error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`replywell: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);

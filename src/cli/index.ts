import { parseArgs } from 'node:util';
import { runCheck, UsageError } from './check';

const USAGE = `usage: replywell check [--customer FILE] [--min error|warning|suggestion] [--format text|json|jsonl] [FILE ... | -]

Reads a draft from each FILE (or standard input) and prints what an upset customer would mind.
  --customer FILE   what the customer wrote; blank-line separated messages are read as one
  --min LEVEL       problems at or above LEVEL set the exit code 1 (default: warning)
  --format FORMAT   text (default), json, or jsonl: every input line is {"id", "customer", "reply"}
Exit code: 0 no problem at or above --min, 1 some, 2 unusable input.
`;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (command === '--help' || command === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (command !== 'check') throw new UsageError(`unknown command “${command}”`);
  let parsed;
  try {
    parsed = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        customer: { type: 'string' },
        min: { type: 'string', default: 'warning' },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [first = 'these options cannot be read'] = error instanceof Error ? error.message.split('. ') : [];
    throw new UsageError(first);
  }
  if (parsed.values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  return runCheck(parsed.positionals, parsed.values);
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

// StrykerJS takes a change with which a test file cannot even be loaded for one that no test noticed, as no test of it has failed then.
// This is its runner for vitest, which looks at the files, too.
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';

const [vitest] = vitestPlugins;

function runnerOf(injector) {
  const runner = vitest.factory(injector);
  const mutantRun = runner.mutantRun.bind(runner);
  runner.mutantRun = async (options) => {
    const result = await mutantRun(options);
    if (result.status !== 'survived') return result;
    const unread = runner.ctx.state.getFiles().find((file) => file.result?.state === 'fail' && !file.tasks.length);
    if (!unread) return result;
    const failureMessage = unread.result.errors?.[0]?.message ?? 'the test file cannot be loaded';
    return { status: 'killed', killedBy: [], failureMessage, nrOfTests: result.nrOfTests };
  };
  return runner;
}
runnerOf.inject = vitest.factory.inject;

export const strykerPlugins = [{ ...vitest, name: 'vitest-and-files', factory: runnerOf }];

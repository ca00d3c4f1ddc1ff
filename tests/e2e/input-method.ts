import type { CDPSession, Page } from 'puppeteer-core';
import type { Stage } from './harness';

/** What an input method does, as the browser itself tells the page: real composition events, in both browsers. */
export interface InputMethod {
  /** Shows `text` as what is being composed at the caret; the first time begins it. */
  compose(text: string): Promise<void>;
  /** Ends it with `text`. */
  commit(text: string): Promise<void>;
}

/** The input method of the page in front. */
export async function inputMethod({ name, running }: Stage, page: Page): Promise<InputMethod> {
  if (name === 'chromium') {
    const session: CDPSession = await page.createCDPSession();
    return {
      compose: async (text) => {
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      },
      commit: async (text) => {
        await session.send('Input.insertText', { text });
      },
    };
  }
  // Firefox's own processor of such input, in the browser's window; the tests run with access to it.
  const { connection } = running.browser as unknown as { connection: BidiConnection };
  const { result } = await connection.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const evaluate = async (expression: string): Promise<void> => {
    const said = await connection.send<{ type: string }>('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context: result.contexts[0]?.context },
      'moz:scope': 'chrome',
    });
    if (said.result.type !== 'success') throw new Error(JSON.stringify(said.result));
  };
  await evaluate(`
    globalThis.inputMethod = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!inputMethod.beginInputTransactionForTests(window, () => true)) throw new Error('no input method');
  `);
  return {
    compose: (text) =>
      evaluate(`
        inputMethod.setPendingCompositionString(${JSON.stringify(text)});
        inputMethod.appendClauseToPendingComposition(${text.length}, inputMethod.ATTR_RAW_CLAUSE);
        inputMethod.setCaretInPendingComposition(${text.length});
        inputMethod.flushPendingComposition();
      `),
    commit: (text) => evaluate(`inputMethod.commitCompositionWith(${JSON.stringify(text)});`),
  };
}

interface BidiConnection {
  send<Result>(method: string, params: object): Promise<{ readonly result: Result }>;
}
